using System.Text;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Hosting;

namespace IsfTracker.Web.Features.Codebooks;

/// <summary>The codebook that this process works by, read once at start.</summary>
/// <param name="Content">The file as it is.</param>
/// <param name="Sha256">Of the file's bytes.</param>
/// <param name="Extractor">Finds the claims about <paramref name="Actor"/>.</param>
public sealed record CodebookFile(Codebook Codebook, Actor Actor, ClaimExtractor Extractor, string Content, string Sha256)
{
    /// <summary>Name of the setting.</summary>
    public const string PathSetting = "Codebook:Path";

    /// <exception cref="UnusableSettingException">It is missing or wrong; the message lists every fault with its line.</exception>
    public static CodebookFile Load(string path)
    {
        var bytes = ReadBytes(path);
        var content = Encoding.UTF8.GetString(bytes);
        return CodebookReader.Read(content) switch
        {
            CodebookResult.Loaded loaded => Of(loaded.Codebook, content, ContentIds.Sha256(bytes)),
            CodebookResult invalid => throw Unusable(path, invalid.ToString()!),
        };
    }

    private static CodebookFile Of(Codebook codebook, string content, string sha256)
    {
        var actor = codebook.FindActor(codebook.DefaultActor)!;
        return new CodebookFile(codebook, actor, new ClaimExtractor(codebook, actor), content, sha256);
    }

    private static byte[] ReadBytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unusable(path, error.Message);
        }
    }

    private static UnusableSettingException Unusable(string path, string faults) =>
        new($"The codebook {path} cannot be used. {PathSetting} names another.{Environment.NewLine}{faults}");
}
