using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IsfTracker.Core;

namespace IsfTracker.Data;

/// <summary>Public ids, derived from content: the same thing has the same id after a rebuild on another machine.</summary>
public static class ContentIds
{
    private const int Digits = 16;

    /// <summary>64 lower-case hex digits.</summary>
    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>64 lower-case hex digits of the text in UTF-8.</summary>
    public static string Sha256(string text) => Sha256(Encoding.UTF8.GetBytes(text));

    /// <param name="sha256">Of the bytes of the article's first capture.</param>
    public static string Article(string sha256) => $"a-{sha256[..Digits]}";

    public static string Capture(string sha256) => $"k-{sha256[..Digits]}";

    /// <summary>Of the first version.</summary>
    public static string Event(string condition, string happenedOn, string title, string sourceUrl) =>
        $"e-{Sha256($"{condition}\n{happenedOn}\n{title}\n{sourceUrl}")[..Digits]}";

    /// <param name="captureSha256">Of the capture's bytes.</param>
    public static string Claim(string captureSha256, TextSpan span, string actor) =>
        $"c-{Sha256(string.Create(CultureInfo.InvariantCulture, $"{captureSha256}\n{span.Start}\n{span.End}\n{actor}"))[..Digits]}";
}
