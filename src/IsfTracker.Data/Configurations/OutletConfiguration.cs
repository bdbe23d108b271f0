using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsfTracker.Data.Configurations;

internal sealed class OutletConfiguration : IEntityTypeConfiguration<Outlet>
{
    public void Configure(EntityTypeBuilder<Outlet> builder)
    {
        builder.Property(outlet => outlet.Name).HasMaxLength(Lengths.Outlet);
        builder.Property(outlet => outlet.FoldedName).HasMaxLength(Lengths.Outlet);
        builder.HasIndex(outlet => outlet.FoldedName).IsUnique();
    }
}
