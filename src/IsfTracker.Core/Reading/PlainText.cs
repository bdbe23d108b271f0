using System.Buffers;
using System.Text;

namespace IsfTracker.Core.Reading;

/// <summary>Plain text to blocks. A line is a paragraph, unless the file's lines are wrapped at a width.</summary>
internal static class PlainText
{
    /// <summary>A file whose lines are longer than this is not wrapped by hand or by a mail program.</summary>
    private const int WidestWrap = 100;

    /// <summary>How much shorter than the widest a wrapped line may be because its next word was long or the wrapping ragged.</summary>
    private const int Ragged = 8;

    /// <summary>In a longer text looking for a word at each line's end would cost more than it is worth.</summary>
    private const int LongestSearched = 100_000;

    private static readonly SearchValues<string> WideGaps = SearchValues.Create(["   ", "\t"], StringComparison.Ordinal);

    public static Draft Read(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.AsSpan().EnumerateLines()) { lines.Add(line.TrimEnd().ToString()); }
        var width = FindWidth(lines);
        return new Draft { Blocks = width > 0 ? Unwrap(lines, width, text) : OneALine(lines) };
    }

    /// <summary>For text whose lines are known to be blocks.</summary>
    public static Draft ReadLines(string text) => new() { Blocks = OneALine([.. text.Split('\n')]) };

    private static List<DraftBlock> OneALine(List<string> lines)
    {
        var blocks = new List<DraftBlock>(lines.Count);
        foreach (var line in lines) { Add(blocks, line); }
        return blocks;
    }

    /// <summary>The width the file's lines are wrapped at, 0 when they are not: most lines that another follows end where its first word had no room.</summary>
    private static int FindWidth(List<string> lines)
    {
        var width = lines.Count == 0 ? 0 : lines.Max(line => line.Length);
        if (width is < 40 or > WidestWrap) { return 0; }
        var (followed, full, midSentence) = (0, 0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Length == 0 || lines[i + 1].Length == 0) { continue; }
            followed++;
            if (!HadRoom(lines[i], lines[i + 1], width)) { full++; }
            if (char.IsLower(lines[i + 1][0]) && lines[i][^1] is not ('.' or '!' or '?')) { midSentence++; }
        }
        return full * 2 >= followed && midSentence * 4 >= followed && midSentence > 0 ? width : 0;
    }

    private static List<DraftBlock> Unwrap(List<string> lines, int width, string text)
    {
        var blocks = new List<DraftBlock>();
        var paragraph = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            var starts = i == 0 || lines[i].Length == 0 || char.IsWhiteSpace(lines[i][0]) || ListMark.Length(lines[i]) > 0
                || (HadRoom(lines[i - 1], lines[i], width) && !char.IsLower(lines[i][0]));
            if (starts)
            {
                Add(blocks, paragraph.ToString());
                paragraph.Clear();
            }
            Append(paragraph, lines[i], text);
        }
        Add(blocks, paragraph.ToString());
        return blocks;
    }

    private static bool HadRoom(string line, string next, int width)
    {
        var word = next.IndexOf(' ', StringComparison.Ordinal);
        return line.Length + 1 + (word < 0 ? next.Length : word) + Ragged <= width;
    }

    /// <summary>A hyphen at the end of a line belongs to the word only where the text writes the word with it elsewhere.</summary>
    private static void Append(StringBuilder paragraph, string line, string text)
    {
        var broken = paragraph.Length > 1 && paragraph[^1] == '-' && char.IsLower(paragraph[^2]) && line.Length > 0 && char.IsLower(line[0]);
        if (broken)
        {
            var end = paragraph.ToString(Math.Max(0, paragraph.Length - 30), Math.Min(30, paragraph.Length));
            var word = string.Concat(end.AsSpan(end.LastIndexOf(' ') + 1), line.AsSpan(0, Math.Min(line.Length, 3)));
            if (text.Length > LongestSearched || !text.Contains(word, StringComparison.OrdinalIgnoreCase)) { paragraph.Length--; }
        }
        else if (paragraph.Length > 0) { paragraph.Append(' '); }
        paragraph.Append(line);
    }

    /// <summary>Three short items or more with wide gaps between them; numbers are a table's.</summary>
    private static bool IsMenu(string line)
    {
        if (line.Length > WidestWrap * 2 || !line.AsSpan().ContainsAny(WideGaps) || line.AsSpan().ContainsAnyInRange('0', '9')) { return false; }
        var items = line.Split(["   ", "\t"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return items.Length > 2 && Array.TrueForAll(items, item => item.Length <= 30 && item[^1] != '.');
    }

    private static void Add(List<DraftBlock> blocks, string line)
    {
        var folded = WhiteSpace.Fold(line);
        var mark = ListMark.Length(folded);
        if (folded.Length == mark) { return; }
        // A line that has nothing to fold has no gaps.
        blocks.Add(mark == 0 ? new(folded, BlockKind.Paragraph, !ReferenceEquals(folded, line) && IsMenu(line)) : new(folded[mark..], BlockKind.ListItem));
    }
}
