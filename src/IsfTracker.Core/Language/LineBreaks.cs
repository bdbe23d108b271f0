namespace IsfTracker.Core.Language;

/// <summary>Tells the end of a line that ends a sentence from one that only wraps it.</summary>
internal static class LineBreaks
{
    private const int ShortLine = 45;

    /// <summary>An empty line ends a sentence; a single break does after a short line when a new one starts with a capital, a number or a bullet.</summary>
    public static bool EndsSentence(string text, int at, int limit, int start)
    {
        var next = at + 1;
        while (next < limit && text[next] is ' ' or '\t' or '\r') { next++; }
        if (next >= limit || text[next] == '\n') { return true; }
        var lineStart = at;
        while (lineStart > start && at - lineStart <= ShortLine && text[lineStart - 1] != '\n') { lineStart--; }
        if (at - lineStart > ShortLine) { return false; }
        var last = at - 1;
        while (last > lineStart && char.IsWhiteSpace(text[last])) { last--; }
        return text[last] is not (',' or ';' or '-') && (char.IsUpper(text[next]) || char.IsDigit(text[next]) || text[next] is '•' or '*' or '-' or '–');
    }
}
