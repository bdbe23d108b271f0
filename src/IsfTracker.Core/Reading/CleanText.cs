using IsfTracker.Core.Characters;
using System.Buffers;
using System.Text;

namespace IsfTracker.Core.Reading;

/// <summary>The form all text is kept in: NFC, LF, no control characters but line feed and tab, no lone surrogate, nothing invisible inside words.</summary>
internal static class CleanText
{
    private static readonly SearchValues<char> ToChange = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(c => c is not ('\n' or '\t')).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c),
         '\u00AD', '\u200B', '\u2028', '\u2029', '\u2060', '\uFEFF', '\uFFFE', '\uFFFF']);

    private static readonly SearchValues<char> PlainToChange = SearchValues.Create([.. Enumerable.Range(0, 32).Where(c => c is not ('\n' or '\t')).Select(c => (char)c)]);

    public static string Of(string text) => Composition.Of(ReplaceLoneSurrogates(WithoutControls(text)));

    private static string WithoutControls(string text)
    {
        if (!MayChange(text) || text.AsSpan().IndexOfAny(ToChange) < 0) { return text; }
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\r' or '\u0085' or '\u2028' or '\u2029' or '\f' or '\v')
            {
                if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n') { i++; }
                clean.Append('\n');
            }
            else if (!ToChange.Contains(c)) { clean.Append(c); }
        }
        return clean.ToString();
    }

    /// <summary>False for most texts, told faster than by looking for all of the characters.</summary>
    private static bool MayChange(ReadOnlySpan<char> text) =>
        text.ContainsAny(PlainToChange) || text.ContainsAnyInRange('\u007F', '\u00AD') || text.ContainsAny(['\u200B', '\u2028', '\u2029', '\u2060', '\uFEFF']) || text.ContainsAnyInRange('\uFFFE', '\uFFFF');

    private static string ReplaceLoneSurrogates(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0) { return text; }
        var whole = text.ToCharArray();
        for (var i = 0; i < whole.Length; i++)
        {
            if (char.IsHighSurrogate(whole[i]) && i + 1 < whole.Length && char.IsLowSurrogate(whole[i + 1])) { i++; }
            else if (char.IsSurrogate(whole[i])) { whole[i] = '\uFFFD'; }
        }
        return new string(whole);
    }
}
