using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Statements;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;

namespace IsfTracker.Web.Features.Claims;

/// <summary>Which claims, in which order. What is empty does not narrow.</summary>
internal sealed record ClaimCriteria(
    string Actor,
    IReadOnlyList<Stance> Stances,
    IReadOnlyList<string> Speakers,
    IReadOnlyList<SpeakerRole> Roles,
    Lane? Lane,
    IReadOnlyList<ClaimKind> Kinds,
    IReadOnlyList<string> Outlets,
    IReadOnlyList<string> Vias,
    IReadOnlyList<string> Conditions,
    IReadOnlyList<ReviewStatus> Statuses,
    Edtf? From,
    Edtf? To,
    string? Words,
    string? Article,
    IReadOnlyList<string> Statements,
    Vantage Vantage,
    string Sort)
{
    private static readonly string[] Sorts = ["-published", "published", "-said", "said", "-recorded", "recorded", "-confidence", "confidence"];

    public bool NewestFirst => Sort[0] == '-';

    public static ClaimCriteria Read(ClaimFilter filter, Codebook codebook, FilterReader reader) => new(
        reader.Actor(filter.Actor, codebook),
        reader.Codes<Stance>("stance", filter.Stance),
        reader.Texts("speaker", filter.Speaker),
        reader.Codes<SpeakerRole>("role", filter.Role),
        reader.Code<Lane>("lane", filter.Lane),
        reader.Codes<ClaimKind>("kind", filter.Kind),
        reader.Texts("outlet", filter.Outlet),
        reader.Texts("via", filter.Via),
        reader.Conditions(filter.Condition, codebook),
        reader.Codes<ReviewStatus>("status", filter.Status),
        reader.Date("from", filter.From),
        reader.Date("to", filter.To),
        reader.Text("q", filter.Q),
        reader.Text("article", filter.Article),
        reader.Texts("statement", filter.Statement),
        Vantage.Read(filter.AsOf, filter.PublishedBy, filter.KnownAt, reader),
        reader.OneOf("sort", filter.Sort, Sorts) ?? Sorts[0]);
}
