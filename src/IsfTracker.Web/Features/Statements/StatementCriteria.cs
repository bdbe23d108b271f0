using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;

namespace IsfTracker.Web.Features.Statements;

/// <summary>Which statements. What is empty does not narrow.</summary>
internal sealed record StatementCriteria(
    string Actor,
    IReadOnlyList<Stance> Stances,
    IReadOnlyList<string> Speakers,
    IReadOnlyList<SpeakerRole> Roles,
    Lane? Lane,
    IReadOnlyList<ClaimKind> Kinds,
    IReadOnlyList<string> Vias,
    IReadOnlyList<string> Conditions,
    Edtf? From,
    Edtf? To,
    Vantage Vantage,
    string Sort)
{
    private static readonly string[] Sorts = ["-said", "said"];

    public bool NewestFirst => Sort[0] == '-';

    public static StatementCriteria Read(StatementFilter filter, Codebook codebook, FilterReader reader) => new(
        reader.Actor(filter.Actor, codebook),
        reader.Codes<Stance>("stance", filter.Stance),
        reader.Texts("speaker", filter.Speaker),
        reader.Codes<SpeakerRole>("role", filter.Role),
        reader.Code<Lane>("lane", filter.Lane),
        reader.Codes<ClaimKind>("kind", filter.Kind),
        reader.Texts("via", filter.Via),
        reader.Conditions(filter.Condition, codebook),
        reader.Date("from", filter.From),
        reader.Date("to", filter.To),
        Vantage.Read(filter.AsOf, filter.PublishedBy, filter.KnownAt, reader),
        reader.OneOf("sort", filter.Sort, Sorts) ?? Sorts[0]);

    public bool Matches(StatementItem statement) =>
        In(Stances, statement.Stance) && In(Roles, statement.SpeakerRole) && In(Kinds, statement.Kind)
        && (Lane is null || Lane == statement.Lane)
        && (Speakers.Count == 0 || Speakers.Any(speaker => speaker == statement.OfficialId || statement.Speaker?.Contains(speaker, StringComparison.OrdinalIgnoreCase) == true))
        && (Vias.Count == 0 || Vias.Intersect(statement.ViaChain, StringComparer.OrdinalIgnoreCase).Any())
        && (Conditions.Count == 0 || Conditions.Intersect(statement.Conditions).Any())
        && (From is null || statement.SaidOn.Latest >= From.Earliest)
        && (To is null || statement.SaidOn.Earliest <= To.Latest);

    private static bool In<T>(IReadOnlyList<T> asked, T value) => asked.Count == 0 || asked.Contains(value);
}
