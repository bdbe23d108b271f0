using IsfTracker.Core;

namespace IsfTracker.Fitting;

/// <summary>Finds a quotation in a text, whatever white space stands between its words.</summary>
internal static class Quotation
{
    public static TextSpan? Find(string text, string quote)
    {
        if (quote.Length == 0) { return null; }
        for (var start = text.IndexOf(quote[0], StringComparison.Ordinal); start >= 0; start = text.IndexOf(quote[0], start + 1))
        {
            if (EndAt(text, start, quote) is { } end) { return new TextSpan(start, end); }
        }
        return null;
    }

    private static int? EndAt(string text, int start, string quote)
    {
        var (at, letter) = (start, 0);
        while (letter < quote.Length && at < text.Length)
        {
            if (char.IsWhiteSpace(quote[letter]) && char.IsWhiteSpace(text[at]))
            {
                while (letter < quote.Length && char.IsWhiteSpace(quote[letter])) { letter++; }
                while (at < text.Length && char.IsWhiteSpace(text[at])) { at++; }
            }
            else if (quote[letter++] != text[at++]) { return null; }
        }
        return letter == quote.Length ? at : null;
    }
}
