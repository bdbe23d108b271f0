using IsfTracker.Core.Statements;

namespace IsfTracker.Core.Timelines;

/// <summary>Compares two views of an actor's timeline: one pure function.</summary>
public static class TimelineComparing
{
    public static TimelineComparison Compare(Timeline before, Timeline after)
    {
        var pairs = Pair(before, after);
        var known = pairs.Where(pair => pair is { Before: not null, After: not null })
            .ToDictionary(pair => pair.After!.Statement.Id, pair => pair.Before!.Statement.Id, StringComparer.Ordinal);
        return new TimelineComparison(
            [.. Positions(before, after, known).OrderBy(pair => (pair.After ?? pair.Before)!.Lane).ThenBy(pair => (pair.After ?? pair.Before)!.From)],
            [.. Conditions(before, after)],
            [.. pairs.Select(pair => Of(pair.Before, pair.After, What)).OfType<Difference<Entry>>().OrderBy(pair => (pair.After ?? pair.Before)!.Statement.SaidOn)],
            Evidence(before, after));
    }

    /// <summary>Statements of both views: a statement is the same where it keeps its id, or else where it holds most of the same claims.</summary>
    private static List<(Entry? Before, Entry? After)> Pair(Timeline before, Timeline after)
    {
        var left = before.Statements.ToDictionary(entry => entry.Statement.Id, StringComparer.Ordinal);
        var pairs = new List<(Entry? Before, Entry? After)>();
        var unknown = new List<Entry>();
        foreach (var entry in after.Statements)
        {
            if (left.Remove(entry.Statement.Id, out var same)) { pairs.Add((same, entry)); }
            else { unknown.Add(entry); }
        }
        var byClaim = left.Values.SelectMany(entry => Claims(entry.Statement).Select(claim => (claim, entry))).DistinctBy(pair => pair.claim)
            .ToDictionary(pair => pair.claim, pair => pair.entry, StringComparer.Ordinal);
        foreach (var entry in unknown)
        {
            var same = Claims(entry.Statement).Select(claim => byClaim.GetValueOrDefault(claim)).OfType<Entry>()
                .Where(other => left.ContainsKey(other.Statement.Id)).CountBy(other => other.Statement.Id)
                .OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal).Select(count => count.Key).FirstOrDefault();
            pairs.Add((same is not null && left.Remove(same, out var moved) ? moved : null, entry));
        }
        pairs.AddRange(left.Values.Select(entry => ((Entry?)entry, (Entry?)null)));
        return pairs;
    }

    private static IEnumerable<Difference<Position>> Positions(Timeline before, Timeline after, Dictionary<string, string> known)
    {
        var left = before.Positions.ToList();
        foreach (var position in after.Positions)
        {
            var statements = position.Statements.Select(id => known.GetValueOrDefault(id, id)).ToHashSet(StringComparer.Ordinal);
            var same = left.Find(other => other.Lane == position.Lane && other.Stance == position.Stance && other.Statements.Any(statements.Contains));
            if (same is not null) { left.Remove(same); }
            if (Of(same, position, What) is { } difference) { yield return difference; }
        }
        foreach (var position in left) { yield return new Difference<Position>(position, null, []); }
    }

    private static IEnumerable<Difference<ConditionHistory>> Conditions(Timeline before, Timeline after)
    {
        var left = before.Conditions.ToDictionary(condition => condition.Code, StringComparer.Ordinal);
        foreach (var condition in after.Conditions)
        {
            left.Remove(condition.Code, out var same);
            if (Of(same, condition, What) is { } difference) { yield return difference; }
        }
        foreach (var condition in left.Values) { yield return new Difference<ConditionHistory>(condition, null, []); }
    }

    private static EvidenceDifference Evidence(Timeline before, Timeline after)
    {
        var (old, now) = (Held(before), Held(after));
        return new EvidenceDifference(
            Beyond(now, old, claim => claim.Id), Beyond(old, now, claim => claim.Id), Beyond(now, old, claim => claim.Article), Beyond(old, now, claim => claim.Article));
    }

    private static List<Evidence> Held(Timeline timeline) =>
        [.. timeline.Statements.SelectMany(entry => entry.Statement.Members).Select(member => member.Claim)];

    private static IReadOnlyList<string> Beyond(List<Evidence> these, List<Evidence> those, Func<Evidence, string> id) =>
        [.. these.Select(id).Except(those.Select(id), StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static Difference<T>? Of<T>(T? before, T? after, Func<T, T, IEnumerable<(string Name, bool Same)>> what) where T : class
    {
        if (before is null || after is null) { return new Difference<T>(before, after, []); }
        var changed = what(before, after).Where(part => !part.Same).Select(part => part.Name).ToList();
        return changed.Count == 0 ? null : new Difference<T>(before, after, changed);
    }

    private static IEnumerable<(string Name, bool Same)> What(Entry one, Entry other)
    {
        var (before, after) = (one.Statement, other.Statement);
        yield return ("id", before.Id == after.Id);
        yield return ("lane", before.Lane == after.Lane);
        yield return ("stance", before.Stance == after.Stance);
        yield return ("kind", before.Kind == after.Kind);
        yield return ("saidOn", before.SaidOn == after.SaidOn);
        yield return ("speaker", (before.Speaker, before.OfficialId, before.SpeakerRole) == (after.Speaker, after.OfficialId, after.SpeakerRole));
        yield return ("via", before.Via.SequenceEqual(after.Via));
        yield return ("conditions", before.Conditions.SequenceEqual(after.Conditions));
        yield return ("use", (one.Used, one.Reason) == (other.Used, other.Reason));
        yield return ("evidence", Claims(before).ToHashSet().SetEquals(Claims(after)) && before.Rejected.Count == after.Rejected.Count);
    }

    private static IEnumerable<(string Name, bool Same)> What(Position before, Position after)
    {
        yield return ("from", before.From == after.From);
        yield return ("to", before.To == after.To);
        yield return ("conditions", before.Conditions.SequenceEqual(after.Conditions));
        yield return ("statements", before.Statements.SequenceEqual(after.Statements));
        yield return ("evidence", (before.Articles, before.Outlets) == (after.Articles, after.Outlets));
    }

    private static IEnumerable<(string Name, bool Same)> What(ConditionHistory before, ConditionHistory after)
    {
        yield return ("firstStated", before.FirstStated == after.FirstStated);
        yield return ("lastStated", before.LastStated == after.LastStated);
        yield return ("state", before.State == after.State);
        yield return ("statements", before.Statements.SequenceEqual(after.Statements));
    }

    private static IEnumerable<string> Claims(Statement statement) => statement.Members.Select(member => member.Claim.Id);
}
