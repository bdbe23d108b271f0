namespace IsfTracker.Core.Claims;

/// <summary>Words with what stands around them, as a W3C TextQuoteSelector names them.</summary>
/// <param name="Exact">The words of the span.</param>
/// <param name="Prefix">Up to <see cref="ContextLength"/> UTF-16 units before; never half a character.</param>
/// <param name="Suffix">Up to <see cref="ContextLength"/> UTF-16 units after; never half a character.</param>
public readonly record struct Anchor(string Exact, string Prefix, string Suffix)
{
    public const int ContextLength = 32;

    public static Anchor Of(string text, TextSpan span)
    {
        var from = Math.Max(0, span.Start - ContextLength);
        var to = Math.Min(text.Length, span.End + ContextLength);
        if (from < span.Start && from > 0 && char.IsLowSurrogate(text[from])) { from++; }
        if (to > span.End && to < text.Length && char.IsHighSurrogate(text[to - 1])) { to--; }
        return new Anchor(span.Of(text), text[from..span.Start], text[span.End..to]);
    }
}
