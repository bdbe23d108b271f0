using System.Collections.Concurrent;
using System.Text;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;

namespace IsfTracker.Tests.Claims;

/// <summary>Reads and extracts as the program does, with the shipped codebook or the fictional one.</summary>
internal static class Extracting
{
    public static readonly string Files = Path.Combine(AppContext.BaseDirectory, "Claims", "Files");

    private static readonly ConcurrentDictionary<(string Codebook, string? Actor), Lazy<ClaimExtractor>> Extractors = [];

    public static Extraction File(string path, string codebook) => Read(new ReadRequest(System.IO.File.ReadAllBytes(path), path), codebook, null);

    public static Extraction Text(string text, string codebook, string? published = null) => Read(Request(text, published), codebook, null);

    /// <summary>An example tells of Karvenia in plain text of 7 November 2031 unless it says otherwise.</summary>
    public static Extraction Example(SpecExample example)
    {
        string Given(string name, string otherwise) => example.Given.GetValueOrDefault(name, otherwise);
        var published = Given("published", "2031-11-07");
        var request = Request(example.Text, published == "-" ? null : published) with { FileName = Given("file", "a.txt"), Url = example.Given.GetValueOrDefault("url") };
        return Read(request, Given("codebook", "karvenia"), example.Given.GetValueOrDefault("actor"));
    }

    private static ReadRequest Request(string text, string? published) =>
        new(Encoding.UTF8.GetBytes(text), "a.txt", Published: published is null ? null : Edtf.Parse(published));

    private static Extraction Read(ReadRequest request, string codebook, string? actor) =>
        DocumentReader.Read(request) is ReadResult.Read read
            ? Extractors.GetOrAdd((codebook, actor), key => new Lazy<ClaimExtractor>(() => Build(key.Codebook, key.Actor))).Value.Extract(read.Document)
            : new Extraction(false, null, "refused", []);

    private static ClaimExtractor Build(string name, string? actor)
    {
        var file = name == "karvenia" ? Path.Combine(Files, "karvenia.yaml") : Path.Combine(AppContext.BaseDirectory, "seeds", "codebook.yaml");
        var codebook = ((CodebookResult.Loaded)CodebookReader.Read(System.IO.File.ReadAllText(file))).Codebook;
        return new ClaimExtractor(codebook, codebook.FindActor(actor ?? codebook.DefaultActor)!);
    }
}
