using IsfTracker.Core.Reading;
using IsfTracker.Data.Entities;

namespace IsfTracker.Web.Features.Import;

/// <summary>A published date as the store keeps it.</summary>
internal readonly record struct PublishedDays(string? On, DateOnly Earliest, DateOnly Latest, PublishedBasis Basis)
{
    public static PublishedDays Of(Published published) => new(
        published.On?.ToString(), published.On?.Earliest ?? DateOnly.MinValue, published.On?.Latest ?? DateOnly.MaxValue, published.Basis);

    /// <summary>As a claim has them.</summary>
    public static PublishedDays Of(Claim claim) => new(claim.PublishedOn, claim.PublishedEarliest, claim.PublishedLatest, claim.PublishedBasis);

    /// <summary>The article's own where this one is not known: a newer copy that gives no date appeared when the article did.</summary>
    public PublishedDays Or(Article article) =>
        On is null ? new(article.PublishedOn, article.PublishedEarliest, article.PublishedLatest, article.PublishedBasis) : this;
}
