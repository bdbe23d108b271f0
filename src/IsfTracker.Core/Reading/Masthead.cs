using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Reading;

/// <summary>The lines above and below an article: title, standfirst, byline, date, outlet. Takes what they say, and out of the text those that are not the article.</summary>
internal static class Masthead
{
    private const int DeepestLead = 14;
    private const int DeepestTail = 6;
    private const int DeepestLate = 8;
    private const int LongestLate = 90;

    /// <summary>A first paragraph is longer than any standfirst.</summary>
    private const int ParagraphLength = 200;

    public static void Read(Draft draft)
    {
        draft.Outlet ??= OutletClues.Find(draft.Blocks);
        draft.NumericOrder = NumericDays.FindOrder(draft.Blocks, draft.Outlet ?? KnownOutlets.At(draft.Url));
        draft.CopyrightYear = NumericDays.FindCopyrightYear(draft.Blocks, DeepestTail);
        ClosingLines.Cut(draft.Blocks);
        draft.Blocks.RemoveAll(block => Furniture.Is(block.Text));
        ReadLead(draft);
        ReadTail(draft);
        ReadDateline(draft);
        foreach (var line in draft.Before) { Take(draft, CreditLine.Find(line, draft.NumericOrder)); }
        draft.Published ??= draft.Updated;
        draft.Outlet ??= OutletClues.FindReporter(draft.Blocks) ?? OutletClues.FindInterviewer(draft.Blocks);
    }

    private static void ReadLead(Draft draft)
    {
        var blocks = draft.Blocks;
        var isChronology = blocks.Count(MayBeDate) > 2 && blocks.Count(IsDate) > 2;
        var candidates = new List<int>();
        var prose = 0;
        for (var (i, seen) = (0, 0); i < blocks.Count && seen < DeepestLead && prose < 2; seen++)
        {
            var block = blocks[i];
            if (AddressLine.Find(block.Text) is { } address) { draft.Url ??= address; }
            else if (!(isChronology && IsDate(block)) && (block.Kind == BlockKind.Paragraph || IsLoneMark(blocks, i)) && !IsEvent(draft, block, i) && CreditLine.Find(block.Text, draft.NumericOrder) is { } credit)
            {
                Take(draft, credit);
                if (candidates.Count == 0) { draft.Title ??= credit.Rest; }
            }
            else if (IsAside(draft, block, i, candidates.Count > 0)) { }
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
        if (draft.Published is null && draft.Updated is null && !isChronology) { ReadLateDate(draft); }
        Headings.Mark(blocks);
    }

    /// <summary>A day alone in its line a little further down, behind a summary and the words under a picture, or near the end behind the last paragraph.</summary>
    private static void ReadLateDate(Draft draft)
    {
        var blocks = draft.Blocks;
        for (var i = 1; i < blocks.Count; i++)
        {
            if (i == DeepestLate && i < blocks.Count - DeepestLate) { i = blocks.Count - DeepestLate; }
            // Behind a title of another article stands the day of that one.
            var isBehindProse = i < DeepestLate || blocks[i - 1].Text[^1] is '.' or '”' or '"' or '!' or '?';
            if (!isBehindProse || blocks[i].Kind != BlockKind.Paragraph || blocks[i].Text.Length > LongestLate || CreditLine.Find(blocks[i].Text, draft.NumericOrder) is not { Date: not null } credit) { continue; }
            Take(draft, credit);
            blocks.RemoveAt(i);
            return;
        }
    }

    /// <summary>"■ November 11, 2031": a mark before a line that is no item of a list.</summary>
    private static bool IsLoneMark(List<DraftBlock> blocks, int at) =>
        blocks[at].Kind == BlockKind.ListItem && !(at + 1 < blocks.Count && blocks[at + 1].Kind == BlockKind.ListItem) && !(at > 0 && blocks[at - 1].Kind == BlockKind.ListItem);

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
            if (CreditLine.Find(block.Text, draft.NumericOrder) is { } credit) { Take(draft, credit); }
            else if (i == blocks.Count - 1 && IsSignature(block.Text)) { draft.Outlet ??= block.Text; }
            else if (Trails.Is(block.Text)) { }
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
            draft.Published = NumericDays.Agreeing(draft.Published, dateline.Yearless) ?? dateline.Date;
            draft.Yearless ??= dateline.Yearless;
            draft.Outlet ??= dateline.Agency;
            return;
        }
    }

    private static void Take(Draft draft, CreditLine? credit)
    {
        if (credit is { IsUpdate: true }) { draft.Updated ??= credit.Date; }
        else { draft.Published ??= credit?.Date; }
        draft.Outlet ??= credit?.Outlet;
        draft.Author ??= credit?.Author;
    }

    /// <summary>The outlet's name alone under the article.</summary>
    private static bool IsSignature(string line) => OutletNames.IsOutlet(line) && line.Split(' ').Length <= 5;

    /// <summary>"The author lives in Hallin. 7 November 2031": a date that is a sentence of its own at the end.</summary>
    private static Edtf? FindLastSentenceDate(string text)
    {
        var trimmed = text.TrimEnd('.', ' ');
        var start = trimmed.LastIndexOf(". ", StringComparison.Ordinal) + 2;
        if (start < 2 || trimmed.Length - start > 40) { return null; }
        var last = trimmed[start..];
        return PublishedDate.FindInLine(last) is var (span, date) && span.Length >= last.Length - 1 ? date : null;
    }

    private static bool MayBeDate(DraftBlock block) => block.Text.Length <= 40 && PublishedDate.HasYear(block.Text);

    private static bool IsDate(DraftBlock block) => MayBeDate(block) && PublishedDate.FindInLine(block.Text) is var (span, _) && span.Length >= block.Text.Length - 1;

    /// <summary>The day of an occasion that is the title, not a line under it.</summary>
    private static bool IsEvent(Draft draft, DraftBlock block, int at)
    {
        if (at > 0 || draft.Title is not null || EventTitle.FindDay(block.Text, draft.NumericOrder) is not { } day) { return false; }
        draft.Published ??= day;
        return true;
    }

    /// <summary>A line beside the title that names no day of its own, or only part of one, and nothing of the article.</summary>
    private static bool IsAside(Draft draft, DraftBlock block, int at, bool hasTitle)
    {
        if (block.Kind != BlockKind.Paragraph) { return false; }
        if (ClockLine.Is(block.Text)) { return true; }
        if (at > 0 && KnownOutlets.Find(block.Text) is { } outlet)
        {
            draft.Outlet ??= outlet;
            return true;
        }
        if (DayLine.Find(block.Text) is { } line)
        {
            draft.Outlet ??= line.Outlet;
            draft.Yearless ??= line.Day;
            return true;
        }
        if (!(block.IsMenu || Trails.Is(block.Text)) || !(hasTitle || TitleFollows(draft, at))) { return false; }
        draft.Published ??= PublishedDate.FindInLine(block.Text, draft.NumericOrder)?.Date;
        return true;
    }

    /// <summary>A line that leads elsewhere is left out only where another line can be the title.</summary>
    private static bool TitleFollows(Draft draft, int at)
    {
        if (draft.Title is not null) { return true; }
        foreach (var block in draft.Blocks.Skip(at + 1).Take(DeepestLead))
        {
            if (block.Kind == BlockKind.Title || (TitleLine.Is(block) && !Trails.Is(block.Text) && block.Text.Count(' ') > 2)) { return true; }
            if (block.Text.Length >= ParagraphLength) { return false; }
        }
        return false;
    }
}
