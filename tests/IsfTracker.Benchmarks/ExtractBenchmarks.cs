using System.Diagnostics;
using System.Runtime;
using System.Text;
using BenchmarkDotNet.Attributes;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Reading;

namespace IsfTracker.Benchmarks;

/// <summary>How long it takes to read a text and find its claims, on one core, from 1 KB to 1 MB; 2,500 bytes are a news article.</summary>
[MemoryDiagnoser]
public class ExtractBenchmarks
{
    private const int RunsOfRound = 400;
    private const int CalmRounds = 3;
    private static readonly TimeSpan LongestWarmUp = TimeSpan.FromSeconds(30);

    private ClaimExtractor extractor = null!;
    private ReadRequest request = null!;
    private ReadDocument document = null!;

    /// <summary>Bytes of text.</summary>
    [Params(1_000, 2_500, 10_000, 100_000, 1_000_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public async Task SetupAsync()
    {
        var loaded = (CodebookResult.Loaded)CodebookReader.Read(File.ReadAllText(Seed("codebook.yaml")));
        extractor = new ClaimExtractor(loaded.Codebook, loaded.Codebook.FindActor(loaded.Codebook.DefaultActor)!);
        request = new ReadRequest(TextOf(Size), "article.txt");
        document = ((ReadResult.Read)DocumentReader.Read(request)).Document;
        await WarmUpAsync();
    }

    /// <summary>A program that reads thousands of articles runs code that was compiled for it, once it has run a while: until nothing is compiled any more.</summary>
    private async Task WarmUpAsync()
    {
        var article = new ReadRequest(TextOf(2_500), "article.txt");
        var (compiled, calm, since) = (0L, 0, Stopwatch.StartNew());
        while (calm < CalmRounds && since.Elapsed < LongestWarmUp)
        {
            for (var run = 0; run < RunsOfRound; run++) { extractor.Extract(((ReadResult.Read)DocumentReader.Read(article)).Document); }
            await Task.Delay(200);
            var now = JitInfo.GetCompiledMethodCount();
            calm = now - compiled < 5 ? calm + 1 : 0;
            compiled = now;
        }
    }

    [Benchmark(Description = "bytes to text")]
    public ReadResult Read() => DocumentReader.Read(request);

    [Benchmark(Description = "text to claims")]
    public Extraction Extract() => extractor.Extract(document);

    [Benchmark(Description = "bytes to claims")]
    public Extraction Both() => extractor.Extract(((ReadResult.Read)DocumentReader.Read(request)).Document);

    /// <summary>The seed articles as they came, then their main text again and again, cut to size. What belongs to their pages is not repeated: it would end the article.</summary>
    private static byte[] TextOf(int size)
    {
        var articles = Directory.EnumerateFiles(Path.GetDirectoryName(Seed("codebook.yaml"))!, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        var main = string.Join("\n\n", articles.Select(bytes => ((ReadResult.Read)DocumentReader.Read(new ReadRequest(bytes, "article.txt"))).Document.Text));
        var text = new StringBuilder(string.Join("\n\n", articles.Select(Encoding.UTF8.GetString)));
        while (text.Length < size) { text.Append("\n\n").Append(main); }
        return Encoding.UTF8.GetBytes(text.ToString(0, size));
    }

    private static string Seed(string name) => Path.Combine(AppContext.BaseDirectory, "seeds", name);
}
