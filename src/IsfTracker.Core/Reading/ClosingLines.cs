namespace IsfTracker.Core.Reading;

/// <summary>What follows the article on its page: comments, and lists of other articles.</summary>
internal static class ClosingLines
{
    private static readonly string[] Teasers =
    [
        "related", "related stories", "related news", "related articles", "related posts", "related content", "related topics", "read next", "read also", "read more", "also read", "see also", "up next", "you may also like", "you might also like", "recommended",
        "recommended for you", "recommended stories", "more news", "more stories", "more on this story", "most read", "most popular", "most viewed", "latest news", "latest stories", "trending", "trending now", "top stories", "editor's picks", "editors' picks",
        "don't miss", "you may like", "related posts", "related topics", "more like this", "further reading", "related reading", "in case you missed it", "keep reading", "read on", "most shared", "most commented", "our picks", "top picks", "suggested for you", "more headlines", "more from author", "more from this section", "other news", "popular", "share this", "tags", "what to read next",
    ];

    private static readonly string[] Comments = ["comments", "leave a reply", "leave a comment", "join the conversation", "view comments", "post a comment", "reader comments", "add a comment"];

    /// <summary>Cuts the text where comments begin, and takes out lists of teasers.</summary>
    public static void Cut(List<DraftBlock> blocks)
    {
        for (var i = blocks.Count / 2; i < blocks.Count; i++)
        {
            if (i > 0 && IsComments(blocks[i].Text))
            {
                blocks.RemoveRange(i, blocks.Count - i);
                break;
            }
        }
        for (var i = blocks.Count - 1; i > 0; i--)
        {
            if (IsTeasers(blocks[i].Text)) { blocks.RemoveRange(i, Teaser(blocks, i + 1) - i); }
        }
    }

    /// <summary>The first block behind <paramref name="from"/> that is more than a line about another article.</summary>
    private static int Teaser(List<DraftBlock> blocks, int from)
    {
        while (from < blocks.Count && blocks[from].Text.Length <= 140 && blocks[from].Kind != BlockKind.Heading && blocks[from].Text[^1] is not ('.' or '”' or '"')) { from++; }
        return from;
    }

    private static bool IsTeasers(string line) => line.Length <= 40 && (Is(line, Teasers)
        || line.StartsWith("More from ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("More on ", StringComparison.Ordinal) || line.StartsWith("Also on ", StringComparison.Ordinal) || line.StartsWith("More in ", StringComparison.Ordinal));

    /// <summary>"Comments", "Comments (214)", "3 comments".</summary>
    private static bool IsComments(string line) =>
        line.Length <= 40 && Is(line.AsSpan().TrimStart("0123456789 ").TrimEnd("0123456789()., "), Comments);

    private static bool Is(ReadOnlySpan<char> line, string[] names)
    {
        var bare = line.TrimEnd(":.");
        foreach (var name in names)
        {
            if (bare.Equals(name, StringComparison.OrdinalIgnoreCase)) { return true; }
        }
        return false;
    }
}
