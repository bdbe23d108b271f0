namespace IsfTracker.Core.Statements.Similar;

/// <summary>Puts texts that tell one story together. A round-up that holds several stories joins none of them.</summary>
internal static class StoryGroups
{
    public static IReadOnlyList<IReadOnlyList<int>> Of(int texts, IReadOnlyList<SimilarPair> pairs)
    {
        var links = new Links(texts);
        foreach (var pair in pairs.Where(pair => pair.Kind == SimilarKind.NearDuplicate)) { links.Join(pair.One, pair.Other); }
        // Decided by the rewrites alone, so that the order of the pairs does not matter.
        var stories = Enumerable.Range(0, texts).Select(links.Find).ToArray();
        var contained = pairs.Where(pair => pair.Kind == SimilarKind.Contained).ToList();
        var related = contained.Select(pair => Key(stories[pair.One], stories[pair.Other])).ToHashSet();
        foreach (var longer in contained.GroupBy(pair => pair.Other))
        {
            var held = longer.Select(pair => stories[pair.One]).Distinct().ToList();
            if (IsOneStory(held, related)) { held.ForEach(story => links.Join(story, longer.Key)); }
        }
        return
        [
            .. Enumerable.Range(0, texts).GroupBy(links.Find).Where(group => group.Skip(1).Any()).Select(group => (IReadOnlyList<int>)[.. group]),
        ];
    }

    private static bool IsOneStory(List<int> stories, HashSet<(int, int)> related) =>
        stories.Select((one, place) => stories.Skip(place + 1).All(other => related.Contains(Key(one, other)))).All(held => held);

    private static (int, int) Key(int one, int other) => one < other ? (one, other) : (other, one);
}
