namespace IsfTracker.Core.Reading.Markdown;

/// <summary>Tells text that only looks like Markdown and would make its parser slow: a book's length of it, or marks by the thousand in one paragraph.</summary>
internal static class HostileMarks
{
    private const int Longest = 500_000;
    private const int MostInParagraph = 2000;

    public static bool In(string text)
    {
        if (text.Length > Longest) { return true; }
        var (marks, deepest) = (0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Trim().IsEmpty) { marks = 0; }
            foreach (var c in line)
            {
                if (c is '[' or ']' or '*' or '_' or '`' or '<' or '!' or '~' or '|' or '(' or '&' or ':' or '=') { marks++; }
            }
            deepest = Math.Max(deepest, marks);
        }
        return deepest > MostInParagraph;
    }
}
