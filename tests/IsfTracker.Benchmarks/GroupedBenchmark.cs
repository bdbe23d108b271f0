using System.Diagnostics;
using System.Globalization;
using System.Text;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Timelines;

namespace IsfTracker.Benchmarks;

/// <summary>What one more article costs the statements, without the store and the web: with more and more held, at the end of time and in the middle of it; and what all at once cost.</summary>
internal static class GroupedBenchmark
{
    private const int Measured = 201;

    private static readonly Codebook Codebook = ((CodebookResult.Loaded)CodebookReader.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "codebook.yaml")))).Codebook;

    private static readonly ClaimExtractor Extractor = new(Codebook, Codebook.FindActor(Codebook.DefaultActor)!);

    /// <param name="held">How many articles are held at each measurement, rising.</param>
    public static void Run(IReadOnlyList<int> held)
    {
        var claims = Enumerable.Range(0, held[^1] + Measured).Select(ClaimsOf).ToList();
        Console.WriteLine("| held | claims | statements | one more article: median | 99 of 100 | all at once | timeline | memory |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var count in held)
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var grouped = new GroupedClaims();
            var whole = Time(() => grouped.Change(claims.Take(count).SelectMany(article => article), Verdicts.None));
            var memory = GC.GetTotalMemory(forceFullCollection: true) - before;
            var more = claims.Skip(count).Take(Measured).Select(article => Time(() => grouped.Change(article, Verdicts.None))).Order().ToList();
            var timeline = Time(() => TimelineDerivation.Derive(Codebook.DefaultActor, [.. grouped.Statements]));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {count:N0} | {grouped.ByClaim.Count:N0} | {grouped.Statements.Count:N0} | {more[Measured / 2]:N2} ms | {more[Measured * 99 / 100]:N2} ms | {whole:N0} ms | {timeline:N0} ms | {memory / 1_000_000:N0} MB |"));
        }
    }

    private static Evidence[] ClaimsOf(int number)
    {
        var made = MadeUpArticle.Of(number);
        var document = ((ReadResult.Read)DocumentReader.Read(new ReadRequest(Encoding.UTF8.GetBytes(made.Text), "article.txt", Published: Edtf.Parse(made.Published)))).Document;
        return FoundEvidence.Of(number, made.Outlet, document, Codebook, Extractor);
    }

    private static double Time(Action act)
    {
        var from = Stopwatch.GetTimestamp();
        act();
        return Stopwatch.GetElapsedTime(from).TotalMilliseconds;
    }
}
