using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsfTracker.Data.Configurations;

internal sealed class StoreChangeConfiguration : IEntityTypeConfiguration<StoreChange>
{
    public void Configure(EntityTypeBuilder<StoreChange> builder)
    {
        builder.ToTable("StoreChanges");
        builder.Property(change => change.Id).ValueGeneratedNever();
        builder.HasData(new StoreChange());
    }
}
