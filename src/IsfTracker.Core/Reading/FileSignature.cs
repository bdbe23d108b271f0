using System.Buffers;

namespace IsfTracker.Core.Reading;

/// <summary>What a file is when it is not text, by its first bytes.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Magic, string Name)[] Known =
    [
        ("%PDF-"u8.ToArray(), "a PDF"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ("RIFF"u8.ToArray(), "a picture, sound or video"),
        ("{\\rtf"u8.ToArray(), "a rich text (RTF) document"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office document"),
        ([(byte)'P', (byte)'K', 3, 4], "a ZIP archive"),
        ([(byte)'P', (byte)'K', 5, 6], "a ZIP archive"),
        ([0x1F, 0x8B, 8], "a gzip archive"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"),
        ("Rar!"u8.ToArray(), "a RAR archive"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
        ("SQLite format 3\0"u8.ToArray(), "a database"),
    ];

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Except(['\n', '\r', '\t', '\f']).Concat(Enumerable.Range(0x7F, 0x21).Except([0x85])).Select(c => (char)c)]);

    /// <summary>Those of ASCII, which are looked for faster.</summary>
    private static readonly SearchValues<char> PlainControls = SearchValues.Create([.. Enumerable.Range(0, 32).Except(['\n', '\r', '\t', '\f']).Select(c => (char)c)]);

    /// <summary>"a PDF", "a Word document" …; null when the first bytes are no known signature.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        foreach (var (magic, name) in Known)
        {
            if (bytes.StartsWith(magic)) { return name == "a ZIP archive" ? NameZip(bytes) : name; }
        }
        return null;
    }

    /// <summary>Office files are archives: the names of their parts stand near the start.</summary>
    private static string NameZip(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, 8192)];
        if (start.IndexOf("word/"u8) >= 0) { return "a Word (DOCX) document"; }
        if (start.IndexOf("opendocument"u8) >= 0) { return "an OpenDocument file"; }
        return start.IndexOf("[Content_Types].xml"u8) >= 0 ? "an Office document" : "a ZIP archive";
    }

    /// <summary>True where too many control characters stand among the bytes for them to be text.</summary>
    /// <param name="isUtf8">Bytes that form UTF-8 are believed to be text for longer.</param>
    public static bool LooksBinary(string text, bool isUtf8)
    {
        if (!text.AsSpan().ContainsAny(PlainControls) && !text.AsSpan().ContainsAnyInRange('\u007F', '\u009F')) { return false; }
        var controls = 0;
        for (var rest = text.AsSpan(); rest.IndexOfAny(Controls) is >= 0 and var at; rest = rest[(at + 1)..]) { controls++; }
        return controls > text.Length * (isUtf8 ? 0.3 : 0.02);
    }

    /// <summary>True for JSON, which is text and no article.</summary>
    public static bool LooksLikeData(string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length < 2) { return false; }
        var inner = trimmed[1..].TrimStart();
        return (trimmed[0], trimmed[^1]) switch
        {
            ('{', '}') => inner[0] is '"' or '}',
            ('[', ']') => inner[0] is '{',
            _ => false,
        };
    }
}
