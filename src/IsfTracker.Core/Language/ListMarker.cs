namespace IsfTracker.Core.Language;

/// <summary>The sign before an item of a list that runs on in one line: "1.)", "a.", "•". The next item starts with the next sign.</summary>
/// <param name="Next">Value of the next sign: its number, or its letter's place in the alphabet; 0 for a bullet.</param>
/// <param name="Tail">What stands after the number: "." ")" or ".)".</param>
internal readonly record struct ListMarker(int Start, int End, int Next, string Tail, bool Letters, char Bullet)
{
    public static readonly ListMarker None = new(-1, -1, -1, "", false, '\0');

    /// <summary>The sign at the start of a sentence; the one before goes on where there is none.</summary>
    public static ListMarker Read(string text, int at, int limit, ListMarker before)
    {
        if (at < limit && IsBullet(text[at])) { return new ListMarker(at, AfterNumber(text, at + 1, limit), 0, "", false, text[at]); }
        var (end, value, letters) = Value(text, at, limit);
        if (end == at) { return before; }
        var tail = TailAt(text, end, limit);
        return tail.Length > 0 && end + tail.Length < limit && text[end + tail.Length] == ' '
            ? new ListMarker(at, end + tail.Length, value + 1, tail, letters, '\0')
            : before;
    }

    /// <summary>False where no list runs, so that nothing but a mark ends a sentence.</summary>
    public bool HasNext => Next >= 0;

    /// <summary>True when the next item starts here.</summary>
    public bool IsFollowedAt(string text, int at, int limit)
    {
        if (Next < 0 || at <= End || !char.IsWhiteSpace(text[at - 1])) { return false; }
        if (Bullet != '\0') { return text[at] == Bullet; }
        var (end, value, letters) = Value(text, at, limit);
        return end > at && value == Next && letters == Letters && TailAt(text, end, limit) == Tail
            && end + Tail.Length + 1 < limit && text[end + Tail.Length] == ' ' && char.IsLetter(text[end + Tail.Length + 1]);
    }

    /// <summary>A bullet may have a number behind it: "• 9. The item".</summary>
    private static int AfterNumber(string text, int at, int limit)
    {
        while (at < limit && text[at] == ' ') { at++; }
        var (end, _, letters) = Value(text, at, limit);
        return !letters && end > at ? end + TailAt(text, end, limit).Length : at;
    }

    private static bool IsBullet(char c) => c is '•' or '⁃' or '◦' or '▪' or '●' or '‣' or '∙';

    private static (int End, int Value, bool Letters) Value(string text, int at, int limit)
    {
        if (at < limit && char.IsAsciiLetterLower(text[at])) { return (at + 1, text[at] - 'a' + 1, true); }
        var (end, value) = (at, 0);
        while (end < limit && end - at < 3 && char.IsAsciiDigit(text[end])) { value = (value * 10) + (text[end++] - '0'); }
        return (end, value, false);
    }

    private static string TailAt(string text, int at, int limit)
    {
        if (at >= limit) { return ""; }
        if (text[at] == ')') { return ")"; }
        if (text[at] != '.') { return ""; }
        return at + 1 < limit && text[at + 1] == ')' ? ".)" : ".";
    }
}
