using System.Buffers;

namespace IsfTracker.Core.Language;

/// <summary>Decides whether a sentence ends at a mark.</summary>
internal static class SentenceEnd
{
    /// <summary>Every mark that may end one.</summary>
    public static readonly SearchValues<char> Marks = SearchValues.Create("\n。！？.?!…؟");

    /// <summary>Where the sentence ends if the mark at <paramref name="at"/> ends it, its closing quotes and brackets included; -1 otherwise.</summary>
    public static int After(string text, int at, int limit, int start)
    {
        var c = text[at];
        if (c == '\n') { return LineBreaks.EndsSentence(text, at, limit, start) ? at : -1; }
        if (c is '。' or '！' or '？') { return at + 1; }
        if (c is not ('.' or '?' or '!' or '…' or '؟')) { return -1; }
        if (at + 1 < limit && IsTerminator(text[at + 1])) { return -1; }
        if (at + 2 < limit && text[at + 1] == ' ' && text[at + 2] == '.' && c == '.') { return -1; }
        if (IsOmission(text, at, limit, start)) { return -1; }
        var end = SkipClosers(text, at + 1, limit);
        if (end >= limit) { return end; }
        if (!char.IsWhiteSpace(text[end])) { return end == at + 1 && c == '.' && Characters.IsMissingSpace(text, at) ? end : -1; }
        return EndsBefore(text, at, end, limit, start) ? end : -1;
    }

    private static bool EndsBefore(string text, int at, int end, int limit, int start)
    {
        var next = end;
        while (next < limit && char.IsWhiteSpace(text[next]) && text[next] != '\n') { next++; }
        if (next >= limit || text[next] == '\n') { return next + 1 >= limit || !StartsLower(text, next + 1, limit) || !IsAbbreviated(text, at, start); }
        if (StartsLower(text, next, limit)) { return false; }
        if (end > at + 1 && text[end - 1] == ')' && text[at] == '.' && !OpensSentence(text, start)) { return char.IsUpper(text[next]) || Characters.IsQuotationMark(text[next]); }
        if (end > at + 1 && FollowingSpeaker.IsAt(text, next, limit)) { return false; }
        return text[at] != '.' || IsEndOfWord(text, at, next, limit, start);
    }

    private static bool IsEndOfWord(string text, int at, int next, int limit, int start)
    {
        if (at > start && IsTerminator(text[at - 1])) { return true; }
        var from = at;
        while (from > start && at - from < 12 && (Characters.IsWordPart(text[from - 1]) || text[from - 1] is '.' or '°')) { from--; }
        var word = text.AsSpan(from, at - from);
        if (word.Length == 1 && char.IsUpper(word[0])) { return Starters.IsAt(text, next, limit); }
        return Abbreviations.KindOf(word) switch
        {
            AbbreviationKind.Either when IsHour(word) => !OpensWithTime(text, start) || Starters.IsAt(text, next, limit),
            AbbreviationKind.None => true,
            AbbreviationKind.BeforeName => false,
            AbbreviationKind.BeforeNumber => !char.IsDigit(text[next]),
            _ => Starters.IsAt(text, next, limit),
        };
    }

    private static bool IsHour(ReadOnlySpan<char> word) => word is [_, '.', 'm' or 'M'];

    /// <summary>"At 5 a.m. Mr Smith went": the hour stands before its clause, not at the end of one.</summary>
    private static bool OpensWithTime(string text, int start)
    {
        var word = text.AsSpan(start, Math.Min(7, text.Length - start));
        return word.StartsWith("At ") || word.StartsWith("By ") || word.StartsWith("Around ") || word.StartsWith("Before ") || word.StartsWith("After ") || word.StartsWith("About ");
    }

    private static bool IsAbbreviated(string text, int at, int start)
    {
        var from = at;
        while (from > start && at - from < 12 && Characters.IsWordPart(text[from - 1])) { from--; }
        return text[at] == '.' && Abbreviations.KindOf(text.AsSpan(from, at - from)) != AbbreviationKind.None;
    }

    private static bool OpensSentence(string text, int start) => text[start] is '(' or '[';

    /// <summary>"[...]": words were left out.</summary>
    private static bool IsOmission(string text, int at, int limit, int start)
    {
        if (at + 1 >= limit || text[at + 1] != ']') { return false; }
        while (at > start && text[at] is '.' or '…' or ' ') { at--; }
        return text[at] == '[';
    }

    private static bool IsTerminator(char c) => c is '.' or '?' or '!' or '…';

    private static int SkipClosers(string text, int at, int limit)
    {
        if (at + 1 < limit && text[at] == '\\' && text[at + 1] is '"') { at++; }
        while (at < limit && text[at] is '"' or '”' or '’' or '\'' or '»' or '›' or ')' or ']' or '“' && !OpensWord(text, at, limit)) { at++; }
        return at;
    }

    /// <summary>A straight or German mark right before a letter opens the next words.</summary>
    private static bool OpensWord(string text, int at, int limit) => at + 1 < limit && Characters.IsWordPart(text[at + 1]);

    private static bool StartsLower(string text, int at, int limit)
    {
        while (at < limit && (text[at] is '(' or '[' || Characters.IsDash(text[at]) || char.IsWhiteSpace(text[at]))) { at++; }
        return at < limit && (char.IsLower(text[at]) || text[at] is ',' or ';' or ':');
    }
}
