namespace IsfTracker.Core.Statements.Joining;

/// <summary>Articles whose texts are near-duplicates, found by the bands of their signatures rather than by comparing all with all.</summary>
internal sealed class Stories
{
    private readonly Dictionary<string, Telling> tellings = new(StringComparer.Ordinal);
    private readonly StoryBands bands = new();
    private int number;

    /// <summary>What all articles of one story have in common; null for an article that is like no other.</summary>
    public Story? Of(string article) => tellings.GetValueOrDefault(article)?.Story;

    /// <summary>Takes an article up, again, or no more.</summary>
    /// <param name="first">Its first claim; null for none.</param>
    /// <param name="told">Takes the articles whose story may be another one now.</param>
    public void Change(string article, Evidence? first, ISet<string> told)
    {
        if (tellings.TryGetValue(article, out var known))
        {
            if (first is not null && IsSame(known.First, first)) { return; }
            Remove(known, told);
        }
        if (first is not null) { Add(new Telling(first), told); }
    }

    private static bool IsSame(Evidence one, Evidence other) =>
        Equals(one.Published.On, other.Published.On) && one.Signature.Span.SequenceEqual(other.Signature.Span);

    private void Add(Telling telling, ISet<string> told)
    {
        tellings.Add(telling.Article, telling);
        bands.Add(telling);
        // Where it took the lead of several, these are no longer compared with each other's first but with it.
        var led = bands.Led(telling).Where(followers => followers.Count > 1).SelectMany(followers => followers).ToList();
        if (led.Count > 0) { Retell(led.Append(telling), told); }
        else
        {
            foreach (var other in bands.Compared(telling).Where(telling.IsLike)) { Unite(telling, other, told); }
        }
    }

    private void Remove(Telling telling, ISet<string> told)
    {
        var left = bands.Led(telling).SelectMany(followers => followers).Concat(telling.Story?.Tellings ?? []).Where(other => other != telling).ToHashSet();
        telling.Story?.Tellings.Remove(telling);
        tellings.Remove(telling.Article);
        bands.Remove(telling);
        Retell(left, told);
    }

    private void Unite(Telling one, Telling other, ISet<string> told)
    {
        if (one.Story is not null && one.Story == other.Story) { return; }
        var story = one.Story is null || other.Story?.Tellings.Count > one.Story.Tellings.Count ? other.Story ?? new Story(++number) : one.Story;
        foreach (var joining in Joining(one, story).Concat(Joining(other, story)).ToList()) { Tell(joining, story, told); }
    }

    private static List<Telling> Joining(Telling telling, Story story) => telling.Story == story ? [] : telling.Story?.Tellings ?? [telling];

    private static void Tell(Telling telling, Story story, ISet<string> told)
    {
        telling.Story = story;
        story.Tellings.Add(telling);
        told.Add(telling.Article);
    }

    /// <summary>Links anew what may be linked otherwise now.</summary>
    private void Retell(IEnumerable<Telling> changed, ISet<string> told)
    {
        var open = new Queue<Telling>(changed.SelectMany(telling => telling.Story?.Tellings ?? [telling]).Distinct().ToList());
        var all = open.ToHashSet();
        foreach (var telling in all)
        {
            telling.Story = null;
            told.Add(telling.Article);
        }
        while (open.TryDequeue(out var telling))
        {
            foreach (var other in bands.Compared(telling).Where(telling.IsLike).ToList())
            {
                // Others of its story come with it.
                Unite(telling, other, told);
            }
        }
    }
}
