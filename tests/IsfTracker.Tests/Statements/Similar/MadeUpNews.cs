namespace IsfTracker.Tests.Statements.Similar;

/// <summary>Texts of made-up words with the phrases of a trade in them, and edited, cut and mixed copies of them; the same for the same seed.</summary>
internal sealed class MadeUpNews(int seed)
{
    private readonly Random random = new(seed);

    public string[] Story(int words)
    {
        var story = new List<string>();
        while (story.Count < words)
        {
            // Every seventh time, one of the phrases that all writers use.
            if (random.Next(7) == 0) { story.AddRange(Phrase(random.Next(200))); }
            else { story.Add(Word()); }
        }
        return [.. story.Take(words)];
    }

    /// <summary>The words with a share of them replaced, dropped or followed by another.</summary>
    public string[] Edited(string[] words, double share) => [.. words.SelectMany(word => random.NextDouble() >= share ? [word] : Change(word))];

    public static string[] Cut(string[] words, double share) => words[..(int)(words.Length * share)];

    private string[] Change(string word) => random.Next(4) switch { 0 => [], 1 => [word, Word()], _ => [Word()] };

    private string Word() => $"w{random.Next(5_000)}";

    private static IEnumerable<string> Phrase(int number) => Enumerable.Range(0, 7).Select(place => $"phrase{number}p{place}");
}
