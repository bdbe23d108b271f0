namespace IsfTracker.Benchmarks;

/// <summary>Texts of the length of news articles, the same for the same number, and rewrites of them.</summary>
internal static class MadeUpText
{
    private const int Words = 400;

    public static string Story(int number) => string.Join(' ', WordsOf(number));

    /// <summary>The story with up to an eighth of its words replaced.</summary>
    public static string Rewrite(int number, int seed)
    {
        var random = new Random(seed);
        var share = random.NextDouble() / 8;
        return string.Join(' ', WordsOf(number).Select(word => random.NextDouble() < share ? $"other{random.Next(10_000)}" : word));
    }

    public static double Jaccard(string one, string other)
    {
        var (a, b) = (Runs(one), Runs(other));
        var shared = a.Intersect(b).Count();
        return (double)shared / (a.Count + b.Count - shared);
    }

    private static IEnumerable<string> WordsOf(int number)
    {
        var random = new Random(number);
        return Enumerable.Range(0, Words).Select(_ => $"word{random.Next(20_000)}");
    }

    private static HashSet<string> Runs(string text)
    {
        var words = text.Split(' ');
        return [.. Enumerable.Range(0, words.Length - 4).Select(first => string.Join(' ', words[first..(first + 5)]))];
    }
}
