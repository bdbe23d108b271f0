using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;

namespace IsfTracker.Web.Features.Claims;

/// <summary>Which claims, in which order. What is empty does not narrow.</summary>
internal sealed record ClaimCriteria(
    SpokenCriteria Spoken,
    IReadOnlyList<string> Outlets,
    IReadOnlyList<ReviewStatus> Statuses,
    string? Words,
    string? Article,
    IReadOnlyList<string> Statements,
    SortOrder Sort)
{
    public static ClaimCriteria Read(ClaimFilter filter, TimesFilter times, Codebook codebook, FilterReader reader) => new(
        SpokenCriteria.Read(filter, times, codebook, reader),
        reader.Texts("outlet", filter.Outlet),
        reader.Codes<ReviewStatus>("status", filter.Status),
        reader.Text("q", filter.Q),
        reader.Text("article", filter.Article),
        reader.Texts("statement", filter.Statement),
        SortOrder.Read(filter.Sort, reader, "published", "said", "recorded", "confidence"));
}
