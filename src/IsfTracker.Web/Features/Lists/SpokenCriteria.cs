using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Web.Features.Timelines;

namespace IsfTracker.Web.Features.Lists;

/// <summary>Which words, as one article's claim or as the statement behind several. What is empty does not narrow.</summary>
internal sealed record SpokenCriteria(
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
    Vantage Vantage)
{
    /// <summary>Speakers asked for in quotes: the whole of what the article writes, which is nothing where the outlet itself speaks.</summary>
    public IReadOnlyList<string> WholeSpeakers => [.. Speakers.Where(IsWhole).Select(name => name[1..^1])];

    public IReadOnlyList<string> SpeakerParts => [.. Speakers.Where(name => !IsWhole(name))];

    public static SpokenCriteria Read(SpokenFilter filter, TimesFilter times, Codebook codebook, FilterReader reader) => new(
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
        Vantage.Read(times, reader));

    private static bool IsWhole(string name) => name.Length > 1 && name[0] == '"' && name[^1] == '"';
}
