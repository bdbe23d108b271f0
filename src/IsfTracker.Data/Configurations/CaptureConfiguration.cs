using IsfTracker.Data.Conversions;
using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsfTracker.Data.Configurations;

internal sealed class CaptureConfiguration : IEntityTypeConfiguration<Capture>
{
    public void Configure(EntityTypeBuilder<Capture> builder)
    {
        builder.Property(capture => capture.PublicId).HasMaxLength(Lengths.PublicId);
        builder.Property(capture => capture.Sha256).HasMaxLength(Lengths.Sha256);
        builder.Property(capture => capture.TextSha256).HasMaxLength(Lengths.Sha256);
        builder.Property(capture => capture.MediaType).HasMaxLength(Lengths.Code);
        builder.Property(capture => capture.FileName).HasMaxLength(Lengths.FileName);
        builder.Property(capture => capture.ReaderVersion).HasMaxLength(Lengths.Version);
        builder.Property(capture => capture.Signature).HasConversion<SignatureConverter, SignatureComparer>();
        builder.HasIndex(capture => capture.PublicId).IsUnique();
        // The same bytes are held once, whoever brings them.
        builder.HasIndex(capture => capture.Sha256).IsUnique();
        builder.HasOne(capture => capture.Article).WithMany(article => article.Captures).HasForeignKey(capture => capture.ArticleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(capture => capture.Bands).WithOne().HasForeignKey(band => band.CaptureId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(capture => capture.Content).WithOne().HasForeignKey<CaptureContent>(content => content.CaptureId).OnDelete(DeleteBehavior.Restrict);
    }
}
