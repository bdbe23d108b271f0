using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;

namespace IsfTracker.Web.Features.Statements;

/// <summary>Which statements, in which order.</summary>
internal sealed record StatementCriteria(SpokenCriteria Spoken, SortOrder Sort)
{
    public static StatementCriteria Read(StatementFilter filter, TimesFilter times, Codebook codebook, FilterReader reader) =>
        new(SpokenCriteria.Read(filter, times, codebook, reader), SortOrder.Read(filter.Sort, reader, "said"));

    public bool Matches(StatementItem statement) =>
        (Spoken.Stances.Count == 0 || (statement.Stance is { } stance && Spoken.Stances.Contains(stance))) && In(Spoken.Roles, statement.SpeakerRole) && In(Spoken.Kinds, statement.Kind)
        && (Spoken.Lane is null || Spoken.Lane == statement.Lane)
        && (Spoken.Speakers.Count == 0 || IsSpokenByOne(statement))
        && (Spoken.Vias.Count == 0 || Spoken.Vias.Select(Fold).Intersect(statement.ViaChain.Select(Fold)).Any())
        && (Spoken.Conditions.Count == 0 || Spoken.Conditions.Intersect(statement.Conditions).Any())
        && (Spoken.From is null || statement.SaidOn.Latest >= Spoken.From.Earliest)
        && (Spoken.To is null || statement.SaidOn.Earliest <= Spoken.To.Latest);

    private bool IsSpokenByOne(StatementItem statement) =>
        Spoken.WholeSpeakers.Contains(statement.OfficialId ?? statement.Speaker ?? "")
        || Spoken.SpeakerParts.Any(part => part == statement.OfficialId || Fold(statement.Speaker).Contains(Fold(part), StringComparison.Ordinal));

    private static bool In<T>(IReadOnlyList<T> asked, T value) => asked.Count == 0 || asked.Contains(value);

    private static string Fold(string? text) => TrackerDbContext.Fold(text) ?? "";
}
