using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Timelines;

/// <summary>Lists conditions as the codebook does, everywhere in a timeline: grouping and derivation know no codebook.</summary>
public sealed class ConditionOrder(Codebook codebook)
{
    private readonly Dictionary<string, int> places =
        codebook.Conditions.Select((condition, place) => (condition.Code, place)).ToDictionary(pair => pair.Code, pair => pair.place, StringComparer.Ordinal);

    /// <summary>The same timeline; condition histories stay in the order of time, those of one day in the codebook's.</summary>
    public Timeline Apply(Timeline timeline) => timeline with
    {
        Positions = [.. timeline.Positions.Select(position => position with { Conditions = Sort(position.Conditions) })],
        Statements =
        [
            .. timeline.Statements.Select(entry => entry with { Statement = entry.Statement with { Conditions = Sort(entry.Statement.Conditions) } }),
        ],
        Conditions = [.. timeline.Conditions.OrderBy(condition => condition.FirstStated).ThenBy(condition => Place(condition.Code))],
    };

    private IReadOnlyList<string> Sort(IReadOnlyList<string> conditions) =>
        conditions.Count < 2 ? conditions : [.. conditions.OrderBy(Place).ThenBy(code => code, StringComparer.Ordinal)];

    /// <summary>A code that an older version of the codebook had comes last.</summary>
    private int Place(string code) => places.GetValueOrDefault(code, int.MaxValue);
}
