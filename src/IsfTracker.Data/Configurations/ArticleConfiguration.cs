using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsfTracker.Data.Configurations;

internal sealed class ArticleConfiguration : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.Property(article => article.PublicId).HasMaxLength(Lengths.PublicId);
        builder.Property(article => article.Title).HasMaxLength(Lengths.Title);
        builder.Property(article => article.Url).HasMaxLength(Lengths.Url);
        builder.Property(article => article.NormalizedUrl).HasMaxLength(Lengths.Url);
        builder.Property(article => article.Language).HasMaxLength(Lengths.Code);
        builder.Property(article => article.PublishedOn).HasMaxLength(Lengths.Edtf);
        builder.HasIndex(article => article.PublicId).IsUnique();
        // An import looks for earlier captures of the same address.
        builder.HasIndex(article => article.NormalizedUrl);
        // The list of articles pages by published date; of dates that begin on one day, the more precise comes first.
        builder.HasIndex(article => new { article.PublishedEarliest, article.PublishedLatest, article.Id });
        // The list of one outlet's articles.
        builder.HasIndex(article => new { article.OutletId, article.PublishedEarliest, article.PublishedLatest, article.Id });
        builder.HasOne(article => article.Outlet).WithMany().HasForeignKey(article => article.OutletId).OnDelete(DeleteBehavior.Restrict);
    }
}
