using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsfTracker.Data.Configurations;

internal sealed class StoredCodebookConfiguration : IEntityTypeConfiguration<StoredCodebook>
{
    public void Configure(EntityTypeBuilder<StoredCodebook> builder)
    {
        builder.ToTable("Codebooks");
        builder.Property(codebook => codebook.CodebookId).HasMaxLength(Lengths.Code);
        builder.Property(codebook => codebook.Version).HasMaxLength(Lengths.Version);
        builder.Property(codebook => codebook.Sha256).HasMaxLength(Lengths.Sha256);
        // A start with a known codebook records nothing.
        builder.HasIndex(codebook => codebook.Sha256).IsUnique();
    }
}
