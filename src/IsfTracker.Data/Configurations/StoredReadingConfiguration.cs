using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsfTracker.Data.Configurations;

internal sealed class StoredReadingConfiguration : IEntityTypeConfiguration<StoredReading>
{
    public void Configure(EntityTypeBuilder<StoredReading> builder)
    {
        builder.Property(reading => reading.Actor).HasMaxLength(Lengths.Code);
        builder.Property(reading => reading.NotCoded).HasMaxLength(Lengths.Title);
        builder.Property(reading => reading.PipelineVersion).HasMaxLength(Lengths.Version);
        builder.Property(reading => reading.CodebookVersion).HasMaxLength(Lengths.Version);
        // One current reading of an article for an actor; earlier ones stay for views of the past.
        builder.HasIndex(reading => new { reading.ArticleId, reading.Actor }).IsUnique().HasFilter("\"RetiredAt\" IS NULL");
        builder.HasOne(reading => reading.Article).WithMany(article => article.Readings).HasForeignKey(reading => reading.ArticleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(reading => reading.Capture).WithMany().HasForeignKey(reading => reading.CaptureId).OnDelete(DeleteBehavior.Restrict);
    }
}
