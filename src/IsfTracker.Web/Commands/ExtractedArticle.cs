using IsfTracker.Core;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Reading;

namespace IsfTracker.Web.Commands;

/// <summary>What <c>extract</c> prints of an article, beside its claims.</summary>
internal sealed record ExtractedArticle(
    string File, string? Title, string? Outlet, string? PublishedOn, string PublishedBasis, string Language, bool Relevant, string? OverallStance, string? NotCoded)
{
    public static ExtractedArticle Of(string file, ReadDocument document, Extraction extraction) => new(
        file, document.Title, document.Outlet, document.Published.On?.ToString(), document.Published.Basis.ToCode(), document.Language,
        extraction.Relevant, extraction.OverallStance?.ToCode(), extraction.NotCoded);
}
