using System.Buffers;
using System.Text;

namespace IsfTracker.Core.Reading;

/// <summary>Bytes to text: byte order mark, the pattern of zero bytes, strict UTF-8, the declared set, windows-1252.</summary>
/// <remarks>Valid UTF-8 beyond ASCII wins over a declaration: the other sets hardly ever form it by accident, and pages often declare what they are not.</remarks>
internal static class CharacterSet
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    /// <summary>What browsers read where nothing, or Latin-1, is declared.</summary>
    private static readonly Encoding Windows1252 = Legacy("windows-1252")!;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\"';/>?");

    /// <summary>The text of the bytes, and whether they were well-formed Unicode.</summary>
    public static (string Text, bool IsUnicode) Decode(ReadOnlySpan<byte> bytes)
    {
        if (FindMark(bytes) is var (marked, length)) { return (marked.GetString(bytes[length..]), true); }
        if (FindUtf16(bytes) is { } utf16) { return (utf16.GetString(bytes), true); }
        if (Ascii.IsValid(bytes)) { return (Encoding.ASCII.GetString(bytes), true); }
        try
        {
            return (StrictUtf8.GetString(bytes), true);
        }
        catch (DecoderFallbackException) when (IsDamagedUtf8(bytes))
        {
            return (Encoding.UTF8.GetString(bytes), true);
        }
        catch (DecoderFallbackException) { }
        var declared = FindDeclared(bytes);
        return ((declared ?? Windows1252).GetString(bytes), false);
    }

    private static (Encoding Encoding, int Length)? FindMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0, 0, 0xFE, 0xFF, ..] => (new UTF32Encoding(true, true), 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    /// <summary>Latin text in UTF-16 has a zero in most byte pairs, always on the same side.</summary>
    private static Encoding? FindUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.IndexOf((byte)0) < 0) { return null; }
        var sample = bytes[..Math.Min(bytes.Length & ~1, 4096)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i += 2)
        {
            if (sample[i] == 0) { even++; }
            if (sample[i + 1] == 0) { odd++; }
        }
        var pairs = sample.Length / 2;
        if (odd > pairs * 0.4 && even < pairs * 0.05) { return Encoding.Unicode; }
        return even > pairs * 0.4 && odd < pairs * 0.05 ? Encoding.BigEndianUnicode : null;
    }

    /// <summary>True for UTF-8 with a few broken places: a file cut off in a character, a lone surrogate.</summary>
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        var (whole, broken) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var high = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (high < 0) { break; }
            bytes = bytes[high..];
            if (bytes is [0xED, >= 0xA0 and <= 0xBF, >= 0x80 and <= 0xBF, ..])
            {
                whole++;
                bytes = bytes[3..];
                continue;
            }
            if (Rune.DecodeFromUtf8(bytes, out _, out var used) == OperationStatus.Done) { whole++; }
            else { broken++; }
            bytes = bytes[used..];
        }
        return whole > broken;
    }

    /// <summary>The character set a page declares near its start: <c>charset=…</c>, or <c>encoding=…</c> of an XML declaration.</summary>
    private static Encoding? FindDeclared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]);
        foreach (var key in (ReadOnlySpan<string>)["charset", "encoding"])
        {
            var at = head.IndexOf(key, StringComparison.OrdinalIgnoreCase);
            if (at < 0) { continue; }
            var rest = head.AsSpan(at + key.Length).TrimStart();
            if (!rest.StartsWith("=")) { continue; }
            rest = rest[1..].TrimStart(" \t\"'");
            var end = rest.IndexOfAny(NameEnds);
            if (end > 0 && Legacy(rest[..end].ToString()) is { } encoding) { return encoding; }
        }
        return null;
    }

    private static Encoding? Legacy(string name)
    {
        var known = name.ToLowerInvariant() switch
        {
            "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" => "windows-1252",
            "iso-8859-9" or "latin5" => "windows-1254",
            var other => other,
        };
        // Bytes that got here are not UTF-8 or UTF-16, whatever they declare.
        if (known.StartsWith("utf", StringComparison.Ordinal) || known.StartsWith("unicode", StringComparison.Ordinal)) { return null; }
        try { return CodePagesEncodingProvider.Instance.GetEncoding(known) ?? Encoding.GetEncoding(known); }
        catch (Exception error) when (error is ArgumentException or NotSupportedException) { return null; }
    }
}
