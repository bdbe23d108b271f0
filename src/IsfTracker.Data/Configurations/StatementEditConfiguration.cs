using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsfTracker.Data.Configurations;

internal sealed class StatementEditConfiguration : IEntityTypeConfiguration<StatementEdit>
{
    public void Configure(EntityTypeBuilder<StatementEdit> builder)
    {
        builder.Property(edit => edit.FirstClaim).HasMaxLength(Lengths.PublicId);
        builder.Property(edit => edit.SecondClaim).HasMaxLength(Lengths.PublicId);
        builder.Property(edit => edit.Note).HasMaxLength(Lengths.Note);
        builder.Property(edit => edit.Reviewer).HasMaxLength(Lengths.Outlet);
    }
}
