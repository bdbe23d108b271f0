using System.Globalization;

namespace IsfTracker.Core.Language;

/// <summary>Classes of characters that the steps share.</summary>
internal static class Characters
{
    public static bool IsWordPart(char c) => c < 128
        ? char.IsAsciiLetterOrDigit(c)
        : char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ';

    public static bool IsQuotationMark(char c) => c is '"' or '“' or '”' or '„' or '«' or '»' or '‹' or '›' or '‟' or '`' or '‚';

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '‒';

    /// <summary>A full stop between two sentences whose blank was lost ("the truce.The minister"), not one inside a name ("News.Az").</summary>
    public static bool IsMissingSpace(string text, int stop)
    {
        if (stop < 3 || stop + 2 >= text.Length || !char.IsUpper(text[stop + 1]) || !char.IsLower(text[stop + 2])) { return false; }
        var start = stop;
        while (start > 0 && stop - start < 24 && char.IsLetter(text[start - 1])) { start--; }
        if (stop - start < 3 || !char.IsLower(text[start]) || (start > 0 && text[start - 1] is '.' or '/' or '@')) { return false; }
        var end = stop + 1;
        while (end < text.Length && end - stop < 24 && char.IsLetter(text[end])) { end++; }
        return end == text.Length || text[end] is ' ' or ',' or '\'' or '’' or '\n';
    }
}
