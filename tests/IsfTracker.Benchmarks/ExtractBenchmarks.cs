using System.Text;
using BenchmarkDotNet.Attributes;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Reading;

namespace IsfTracker.Benchmarks;

/// <summary>How long it takes to read a text and find its claims, on one core, from 1 KB to 1 MB; the second size is that of a news article.</summary>
[MemoryDiagnoser]
public class ExtractBenchmarks
{
    private ClaimExtractor extractor = null!;
    private ReadRequest request = null!;
    private ReadDocument document = null!;

    /// <summary>Bytes of text.</summary>
    [Params(1_000, 2_500, 10_000, 100_000, 1_000_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var loaded = (CodebookResult.Loaded)CodebookReader.Read(File.ReadAllText(Seed("codebook.yaml")));
        extractor = new ClaimExtractor(loaded.Codebook, loaded.Codebook.FindActor(loaded.Codebook.DefaultActor)!);
        request = new ReadRequest(TextOf(Size), "article.txt");
        document = ((ReadResult.Read)DocumentReader.Read(request)).Document;
    }

    [Benchmark(Description = "bytes to text")]
    public ReadResult Read() => DocumentReader.Read(request);

    [Benchmark(Description = "text to claims")]
    public Extraction Extract() => extractor.Extract(document);

    /// <summary>The seed articles one after another, repeated and cut to size.</summary>
    private static byte[] TextOf(int size)
    {
        var articles = string.Join("\n\n", Directory.EnumerateFiles(Path.GetDirectoryName(Seed("codebook.yaml"))!, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        var text = new StringBuilder();
        while (text.Length < size) { text.Append(articles).Append("\n\n"); }
        return Encoding.UTF8.GetBytes(text.ToString(0, size));
    }

    private static string Seed(string name) => Path.Combine(AppContext.BaseDirectory, "seeds", name);
}
