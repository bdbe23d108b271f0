namespace IsfTracker.Core.Codebooks;

/// <summary>A wording, as the codebook writes it: words in order, with alternatives, endings and gaps.</summary>
/// <remarks>
/// <c>a|b</c> is one word or the other, <c>ceas*</c> any word that begins so, <c>the?</c> a word that may be missing,
/// <c>…</c> up to four other words between, <c>…8</c> up to eight. Case, accents and hyphens do not matter.
/// </remarks>
public sealed record WordPattern(string Text, IReadOnlyList<WordPattern.Part> Parts)
{
    /// <summary>Words between where a gap gives no number.</summary>
    public const int DefaultGap = 4;

    private const int MaxGap = 20;
    private const int ShortestBeginning = 3;

    /// <summary>Reads a pattern; on failure the error says what is wrong.</summary>
    public static bool TryParse(string text, out WordPattern pattern, out string? error)
    {
        var parts = new List<Part>();
        error = null;
        foreach (var piece in Separate(text).Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            var part = ReadPart(piece, out error);
            if (part is null) { break; }
            parts.Add(part);
        }
        error ??= Shape(parts);
        pattern = new WordPattern(text, parts);
        return error is null;
    }

    /// <summary>The ending 's is a word of its own, as in the texts; among alternatives ("the|country's") it stays with its word.</summary>
    private static string Separate(string text)
    {
        var pieces = text.Replace('’', '\'').Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', pieces.Select(piece => piece.Contains('|', StringComparison.Ordinal)
            ? piece.Replace("'s", "-s", StringComparison.Ordinal)
            : piece.EndsWith("'s", StringComparison.Ordinal) ? piece[..^2] + " s" : piece));
    }

    private static string? Shape(List<Part> parts) => parts switch
    {
        [] => "a wording needs a word",
        [Gap, ..] or [.., Gap] => "a gap needs a word on both sides",
        _ when parts.All(part => part is Words { Optional: true }) => "at least one word must not be optional",
        [Words { Optional: true }, ..] => "the first word must not be optional",
        _ => null,
    };

    private static Part? ReadPart(string piece, out string? error)
    {
        error = null;
        if (piece[0] != '…') { return ReadWords(piece, out error); }
        if (piece.Length == 1) { return new Gap(DefaultGap); }
        if (int.TryParse(piece.AsSpan(1), out var most) && most is > 0 and <= MaxGap) { return new Gap(most); }
        error = $"'{piece}': a gap is … or …1 to …{MaxGap}";
        return null;
    }

    private static Words? ReadWords(string piece, out string? error)
    {
        var optional = piece.EndsWith('?');
        var words = new List<Word>();
        error = null;
        foreach (var word in (optional ? piece[..^1] : piece).Split('|'))
        {
            var open = word.EndsWith('*');
            var letters = Folding.Fold(open ? word[..^1] : word);
            if (letters.Length == 0 || letters.Contains('*') || letters.Contains('?')) { error = $"'{piece}': a word is missing, or * or ? does not stand at its end"; return null; }
            if (open && letters.Length - letters.LastIndexOf(' ') <= ShortestBeginning) { error = $"'{piece}': before * at least {ShortestBeginning} letters are needed"; return null; }
            words.Add(new Word(letters, open));
        }
        return new Words(words, optional);
    }

    public abstract record Part;

    /// <summary>One of several words.</summary>
    public sealed record Words(IReadOnlyList<Word> Any, bool Optional) : Part;

    /// <summary>Up to so many other words.</summary>
    public sealed record Gap(int Most) : Part;

    /// <summary>A word, folded; several with blanks where it is hyphenated.</summary>
    /// <param name="Open">True when any word that begins so is meant.</param>
    public readonly record struct Word(string Text, bool Open);
}
