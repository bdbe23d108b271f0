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

    private static readonly Lazy<ClaimExtractor> Isf = new(() => Build(Path.Combine(AppContext.BaseDirectory, "seeds", "codebook.yaml")));
    private static readonly Lazy<ClaimExtractor> Karvenia = new(() => Build(Path.Combine(Files, "karvenia.yaml")));

    public static Extraction File(string path, string codebook) => Read(System.IO.File.ReadAllBytes(path), path, codebook, null);

    public static Extraction Text(string text, string codebook, string? published = null) => Read(Encoding.UTF8.GetBytes(text), "a.txt", codebook, published);

    private static Extraction Read(byte[] bytes, string name, string codebook, string? published) =>
        DocumentReader.Read(new ReadRequest(bytes, name, Published: published is null ? null : Edtf.Parse(published))) is ReadResult.Read read
            ? (codebook == "karvenia" ? Karvenia : Isf).Value.Extract(read.Document)
            : new Extraction(false, null, "refused", []);

    private static ClaimExtractor Build(string file)
    {
        var codebook = ((CodebookResult.Loaded)CodebookReader.Read(System.IO.File.ReadAllText(file))).Codebook;
        return new ClaimExtractor(codebook, codebook.FindActor(codebook.DefaultActor)!);
    }
}
