namespace IsfTracker.Core.Reading;

/// <summary>Tells the title among the short lines above an article.</summary>
internal static class TitleLine
{
    private const int Longest = 200;

    /// <summary>A line that could be a title: words, and not the end of a sentence.</summary>
    public static bool Is(DraftBlock block)
    {
        if (block.Kind == BlockKind.Title) { return true; }
        var text = block.Text;
        if (block.Kind != BlockKind.Paragraph || text.Length is < 4 or > Longest || !text.Any(char.IsLetter)) { return false; }
        var end = text[^1] is '"' or '”' or '’' or '\'' or '»' or ')' && text.Length > 1 ? text[^2] : text[^1];
        if (end is '.' or ',' or ';' or ':' or '…') { return false; }
        return end is not ('?' or '!') || text.Length <= 110;
    }

    /// <summary>Marks the title's block, and takes away what stands above it that is neither.</summary>
    public static void Choose(Draft draft, List<int> candidates)
    {
        var blocks = draft.Blocks;
        if (candidates.Count == 0 || blocks.Count < 2) { return; }
        var at = 0;
        if (draft.Title is null)
        {
            while (at + 1 < candidates.Count && IsAboveTitle(draft, blocks[candidates[at]], blocks[candidates[at + 1]])) { at++; }
            if (at == 0 && candidates[0] > 0 && blocks[candidates[0]].Kind != BlockKind.Title) { return; }
        }
        var title = candidates[at];
        draft.Title ??= blocks[title].Text;
        blocks[title] = blocks[title] with { Kind = BlockKind.Title };
        for (var i = at - 1; i >= 0; i--)
        {
            if (blocks[candidates[i]].Kind != BlockKind.Title || Titles.Same(blocks[candidates[i]].Text, draft.Title)) { blocks.RemoveAt(candidates[i]); }
        }
    }

    /// <summary>The section, the series or the outlet, where the line below could be the title.</summary>
    private static bool IsAboveTitle(Draft draft, DraftBlock block, DraftBlock next)
    {
        if (block.Kind == BlockKind.Title) { return false; }
        if (Sections.Is(block.Text)) { return true; }
        if (Institutions.Is(block.Text))
        {
            if (!Institutions.IsState(block.Text)) { draft.Outlet ??= OutletNames.InUsualCase(block.Text); }
            return true;
        }
        if (IsKicker(block.Text, next.Text)) { return true; }
        var words = block.Text.Split(' ');
        var isName = OutletNames.LooksLikeName(block.Text) && OutletNames.HasOutletWord(block.Text)
            && (block.Text.Any(char.IsLower) ? words.Length <= 4 && OutletNames.HasOutletWord(words[^1]) : next.Text.Any(char.IsLower));
        if (isName) { draft.Outlet ??= OutletNames.InUsualCase(block.Text); }
        return isName;
    }

    /// <summary>A word alone, or two in capitals, or the news of the hour, above a line long enough for a title.</summary>
    private static bool IsKicker(string line, string next)
    {
        if (next.Count(' ') < 3) { return false; }
        var gaps = line.Count(' ');
        return gaps == 0 || (line.StartsWith("BREAKING ", StringComparison.Ordinal) && !line.Contains(':', StringComparison.Ordinal)) || Trails.IsMenu(line) || (gaps == 1 && !line.Any(char.IsLower) && next.Any(char.IsLower));
    }
}
