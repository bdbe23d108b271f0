using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Reading;

/// <summary>The lines above and below an article: title, standfirst, byline, date, outlet. Takes what they say, and out of the text those that are not the article.</summary>
internal static class Masthead
{
    private const int DeepestLead = 14;
    private const int DeepestTail = 6;

    /// <summary>A first paragraph is longer than any standfirst.</summary>
    private const int ParagraphLength = 200;

    public static void Read(Draft draft)
    {
        ReadCopyright(draft);
        ClosingLines.Cut(draft.Blocks);
        draft.Blocks.RemoveAll(block => Furniture.Is(block.Text));
        ReadLead(draft);
        ReadTail(draft);
        ReadDateline(draft);
        foreach (var line in draft.Before) { Take(draft, CreditLine.Find(line)); }
        draft.Outlet ??= FindInterviewer(draft.Blocks);
    }

    private static void ReadLead(Draft draft)
    {
        var blocks = draft.Blocks;
        var isChronology = blocks.Count(IsDate) > 2;
        var candidates = new List<int>();
        var prose = 0;
        for (var (i, seen) = (0, 0); i < blocks.Count && seen < DeepestLead && prose < 2; seen++)
        {
            var block = blocks[i];
            if (IsAddress(block.Text)) { draft.Url ??= block.Text; }
            else if (!(isChronology && IsDate(block)) && block.Kind == BlockKind.Paragraph && CreditLine.Find(block.Text) is { } credit)
            {
                Take(draft, credit);
                if (candidates.Count == 0) { draft.Title ??= credit.Rest; }
            }
            else
            {
                if (draft.Title is null ? TitleLine.Is(block) : Titles.Same(block.Text, draft.Title)) { candidates.Add(i); }
                else if (block.Text.Length >= ParagraphLength) { break; }
                else if (block.Text[^1] is '.' or '”' or '"') { prose++; }
                i++;
                continue;
            }
            blocks.RemoveAt(i);
        }
        TitleLine.Choose(draft, candidates);
        RemoveRepeats(blocks);
        Headings.Mark(blocks);
    }

    /// <summary>The title again, as a caption or in a trail.</summary>
    private static void RemoveRepeats(List<DraftBlock> blocks)
    {
        var title = blocks.FindIndex(block => block.Kind == BlockKind.Title);
        for (var i = Math.Min(blocks.Count, DeepestLead) - 1; title >= 0 && i > title; i--)
        {
            if (blocks[i].Kind == BlockKind.Title || Titles.Repeats(blocks[i].Text, blocks[title].Text)) { blocks.RemoveAt(i); }
        }
    }

    private static void ReadTail(Draft draft)
    {
        var blocks = draft.Blocks;
        for (var (i, seen) = (blocks.Count - 1, 0); i > 0 && seen < DeepestTail; i--, seen++)
        {
            var block = blocks[i];
            if (block.Kind != BlockKind.Paragraph) { return; }
            if (CreditLine.Find(block.Text) is { } credit) { Take(draft, credit); }
            else if (i == blocks.Count - 1 && IsSignature(block.Text)) { draft.Outlet ??= block.Text; }
            else
            {
                draft.Published ??= FindLastSentenceDate(block.Text);
                return;
            }
            blocks.RemoveAt(i);
        }
    }

    private static void ReadDateline(Draft draft)
    {
        foreach (var block in draft.Blocks.Take(4))
        {
            if (block.Kind != BlockKind.Paragraph || Dateline.Find(block.Text) is not { } dateline) { continue; }
            draft.Published ??= dateline.Date;
            draft.Outlet ??= dateline.Agency;
            return;
        }
    }

    private static void Take(Draft draft, CreditLine? credit)
    {
        draft.Published ??= credit?.Date;
        draft.Outlet ??= credit?.Outlet;
        draft.Author ??= credit?.Author;
    }

    /// <summary>"© 2031 Lakeland Tribune" names the outlet.</summary>
    private static void ReadCopyright(Draft draft)
    {
        foreach (var block in draft.Blocks.TakeLast(DeepestTail))
        {
            if (draft.Outlet is not null || !(block.Text.StartsWith('©') || block.Text.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase))) { continue; }
            var name = block.Text.TrimStart('©', '(', ')', 'c', 'C', ' ', '-', '–').TrimStart("0123456789–- ".ToCharArray()).ToString();
            var end = name.AsSpan().IndexOfAny(".|,");
            name = (end < 0 ? name : name[..end]).Trim();
            if (OutletNames.LooksLikeName(name) && OutletNames.HasOutletWord(name)) { draft.Outlet = name; }
        }
    }

    /// <summary>The outlet's name alone under the article.</summary>
    private static bool IsSignature(string line) => OutletNames.LooksLikeName(line) && OutletNames.HasOutletWord(line) && line.Split(' ').Length <= 5;

    /// <summary>"The writer teaches history. 20 October 2025": a date that is a sentence of its own at the end.</summary>
    private static Edtf? FindLastSentenceDate(string text)
    {
        var trimmed = text.TrimEnd('.', ' ');
        var start = trimmed.LastIndexOf(". ", StringComparison.Ordinal) + 2;
        if (start < 2 || trimmed.Length - start > 40) { return null; }
        var last = trimmed[start..];
        return PublishedDate.FindInLine(last) is var (span, date) && span.Length >= last.Length - 1 ? date : null;
    }

    /// <summary>Who asks in an interview: "The Meridian: Is the pledge final?"</summary>
    private static string? FindInterviewer(List<DraftBlock> blocks)
    {
        foreach (var block in blocks.Take(8))
        {
            var colon = block.Text.IndexOf(": ", StringComparison.Ordinal);
            if (colon is < 4 or > 40 || block.Kind != BlockKind.Paragraph || block.Text[^1] != '?') { continue; }
            var name = block.Text[..colon];
            if (OutletNames.LooksLikeName(name) && OutletNames.HasOutletWord(name)) { return name; }
        }
        return null;
    }

    private static bool IsDate(DraftBlock block) => block.Text.Length <= 40 && PublishedDate.FindInLine(block.Text) is var (span, _) && span.Length >= block.Text.Length - 1;

    private static bool IsAddress(string line) =>
        line.StartsWith("http", StringComparison.OrdinalIgnoreCase) && !line.Contains(' ', StringComparison.Ordinal) && UrlNormalization.TryNormalize(line, out _);
}
