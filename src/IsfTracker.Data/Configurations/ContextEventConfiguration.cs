using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsfTracker.Data.Configurations;

internal sealed class ContextEventConfiguration : IEntityTypeConfiguration<ContextEvent>
{
    public void Configure(EntityTypeBuilder<ContextEvent> builder)
    {
        builder.Property(happening => happening.HappenedOn).HasMaxLength(Lengths.Edtf);
        builder.Property(happening => happening.Title).HasMaxLength(Lengths.Title);
        builder.Property(happening => happening.SourceUrl).HasMaxLength(Lengths.Url);
        builder.Property(happening => happening.ConditionCode).HasMaxLength(Lengths.Code);
    }
}
