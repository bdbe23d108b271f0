using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsfTracker.Data.Configurations;

internal sealed class ContextEventConfiguration : IEntityTypeConfiguration<ContextEvent>
{
    public void Configure(EntityTypeBuilder<ContextEvent> builder)
    {
        builder.Property(happening => happening.PublicId).HasMaxLength(Lengths.PublicId);
        builder.Property(happening => happening.HappenedOn).HasMaxLength(Lengths.Edtf);
        builder.Property(happening => happening.Title).HasMaxLength(Lengths.Title);
        builder.Property(happening => happening.Source).HasMaxLength(Lengths.Outlet);
        builder.Property(happening => happening.SourceUrl).HasMaxLength(Lengths.Url);
        builder.Property(happening => happening.ConditionCode).HasMaxLength(Lengths.Code);
        builder.Property(happening => happening.Note).HasMaxLength(Lengths.Note);
        builder.Property(happening => happening.Recorder).HasMaxLength(Lengths.Outlet);
        // Two corrections at once: the second is told that there is a newer version.
        builder.HasIndex(happening => new { happening.PublicId, happening.Version }).IsUnique();
    }
}
