namespace IsfTracker.Core.Reading.Html;

/// <summary>Goes from tag to tag of a page in one pass, without building a tree. Comments and the content of scripts and styles belong to the tag before.</summary>
internal ref struct TagScanner(ReadOnlySpan<char> html)
{
    private static readonly HashSet<string> RawText = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes" };

    private readonly ReadOnlySpan<char> html = html;

    /// <summary>Where the tag begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the text after the tag begins.</summary>
    public int End { get; private set; }

    public bool Closes { get; private set; }

    /// <summary>Blanks outside quotation marks, which is at least the number of attributes.</summary>
    public int Blanks { get; private set; }

    public ReadOnlySpan<char> Name { get; private set; }

    public bool MoveNext()
    {
        while (FindTag(End) is var at && at >= 0)
        {
            Start = at;
            if (html[at..].StartsWith("<!--")) { End = After("-->", at + 4); Name = "!--"; Closes = true; return true; }
            Closes = html[at + 1] == '/';
            var name = html[(at + (Closes ? 2 : 1))..];
            var length = 0;
            while (length < name.Length && name[length] is not (' ' or '\t' or '\n' or '\f' or '/' or '>')) { length++; }
            Name = name[..length];
            End = SkipAttributes(at + 1);
            if (!Closes && length <= 10 && RawText.GetAlternateLookup<ReadOnlySpan<char>>().Contains(Name)) { SkipRawText(); }
            return true;
        }
        return false;
    }

    /// <summary>The next <c>&lt;</c> that begins a tag or comment.</summary>
    private readonly int FindTag(int from)
    {
        while (true)
        {
            var next = html[from..].IndexOf('<');
            if (next < 0 || from + next + 1 >= html.Length) { return -1; }
            from += next;
            var follows = html[from + 1];
            if (char.IsAsciiLetter(follows) || follows is '/' or '!' or '?') { return from; }
            from++;
        }
    }

    private int SkipAttributes(int at)
    {
        Blanks = 0;
        while (at < html.Length && html[at] != '>')
        {
            if (html[at] is ' ' or '\n' or '\t' or '\f' or '/') { Blanks++; }
            if (html[at] is '"' or '\'' && html[at - 1] == '=')
            {
                var close = html[(at + 1)..].IndexOf(html[at]);
                at = close < 0 ? html.Length - 1 : at + 1 + close;
            }
            at++;
        }
        return Math.Min(html.Length, at + 1);
    }

    private void SkipRawText()
    {
        while (End < html.Length)
        {
            End = After("</", End);
            if (html[End..].StartsWith(Name, StringComparison.OrdinalIgnoreCase))
            {
                End = After(">", End);
                return;
            }
        }
    }

    private readonly int After(ReadOnlySpan<char> mark, int from)
    {
        var at = from >= html.Length ? -1 : html[from..].IndexOf(mark);
        return at < 0 ? html.Length : from + at + mark.Length;
    }
}
