using IsfTracker.Core.Dates;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Reading;

/// <summary>Which number is the month in <c>11/07/2031</c>: what the other lines of the page show of it.</summary>
internal static class NumericDays
{
    private const int DeepestLead = 20;
    private const int DeepestTail = 8;
    private const int Longest = 200;

    private static readonly string[] MonthFirstZones = ["EST", "EDT", "ET", "CST", "CDT", "PST", "PDT", "MST", "MDT"];

    /// <summary>Another day in numbers that can be read in one way only decides, then an American time zone beside one, then the day of the week that the report names, then how the outlet writes.</summary>
    /// <param name="outlet">The outlet, where it is known; else the one that the article names as its listener counts.</param>
    public static NumericDateOrder? FindOrder(List<DraftBlock> blocks, string? outlet)
    {
        NumericDateOrder? likely = null;
        string? open = null;
        var lines = blocks.Count <= DeepestLead + DeepestTail ? blocks : [.. blocks.Take(DeepestLead), .. blocks.TakeLast(DeepestTail)];
        foreach (var block in lines)
        {
            if (block.Text.Length > Longest || !MayHoldDay(block.Text)) { continue; }
            var words = block.Text.Split([' ', ',', '|', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
            foreach (var word in words)
            {
                if (!TryRead(word, out var first, out var second)) { continue; }
                if (first > 12 && second <= 12) { return NumericDateOrder.DayFirst; }
                if (second > 12 && first <= 12) { return NumericDateOrder.MonthFirst; }
                if (word.Contains('/', StringComparison.Ordinal) && Array.Exists(words, MonthFirstZones.Contains)) { likely = NumericDateOrder.MonthFirst; }
                open ??= first is > 0 and <= 12 && second is > 0 and <= 12 && first != second ? word : null;
            }
        }
        return likely ?? (open is not null && (TellsMonthFirst(open, blocks) || IsOfMonthFirst(outlet ?? OutletClues.FindListener(blocks))) ? NumericDateOrder.MonthFirst : null);
    }

    /// <summary>Only with the month first is the day one that the report tells of: "12.11.31 … on Thursday".</summary>
    private static bool TellsMonthFirst(string word, List<DraftBlock> blocks)
    {
        if (WeekdayYears.NamedIn(blocks) is not { } named || !TryRead(word, out var first, out var second) || !TryNumber(word[^2..], out var year)) { return false; }
        return WeekdayYears.Agrees(new DateOnly(2000 + year, first, second), named) && !WeekdayYears.Agrees(new DateOnly(2000 + year, second, first), named);
    }

    private static bool IsOfMonthFirst(string? outlet) => outlet is not null && KnownOutlets.WritesMonthFirst(outlet);

    /// <summary>Two marks with digits on both sides.</summary>
    private static bool MayHoldDay(string line)
    {
        if (!line.AsSpan().ContainsAnyInRange('0', '9')) { return false; }
        var marks = 0;
        for (var at = 1; at + 1 < line.Length; at++)
        {
            if (line[at] is '/' or '-' or '.' && char.IsAsciiDigit(line[at - 1]) && char.IsAsciiDigit(line[at + 1])) { marks++; }
        }
        return marks > 1;
    }

    /// <summary>The day of publication with its numbers exchanged where only that is the day of the dateline.</summary>
    public static Edtf? Agreeing(Edtf? published, MonthDay? dateline)
    {
        if (published is not { IsDay: true, Earliest: var day } || dateline is not { } place) { return published; }
        return (place.Month, place.Day) == (day.Day, day.Month) ? place.In(day.Year) : published;
    }

    /// <summary>The year of "© 2031 Northwire" under the article.</summary>
    public static int? FindCopyrightYear(List<DraftBlock> blocks, int deepest)
    {
        foreach (var block in blocks.TakeLast(deepest))
        {
            var line = block.Text;
            if (line.Length > Longest || !(line.Contains('©', StringComparison.Ordinal) || line.StartsWith("Copyright ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase))) { continue; }
            foreach (var word in line.Split([' ', '.', ',', '©', '-', '–', '—', '|']).Reverse())
            {
                if (word.Length == 4 && word.StartsWith("20", StringComparison.Ordinal) && int.TryParse(word, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year)) { return year; }
            }
        }
        return null;
    }

    private static bool TryRead(string word, out int first, out int second)
    {
        (first, second) = (0, 0);
        if (!char.IsAsciiDigit(word[0])) { return false; }
        var parts = word.Split('/', '-', '.');
        return parts.Length == 3 && (parts[2].Length == 4 || (parts[2].Length == 2 && word.Length == 8)) && TryNumber(parts[0], out first) && TryNumber(parts[1], out second) && TryNumber(parts[2], out _);
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out number);
}
