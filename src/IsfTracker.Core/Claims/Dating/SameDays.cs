using System.Globalization;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Claims.Dating;

/// <summary>Days that a sentence counts from the one told before it: "hours later", "on the same day", "the day before", "at the time".</summary>
internal static class SameDays
{
    private static readonly WordSet Parts = ["day", "morning", "evening", "afternoon", "night"];
    private static readonly WordSet Units = ["hours", "minutes", "hour"];
    private static readonly WordSet Directions = ["later", "earlier", "before", "after"];
    private static readonly WordSet Openings = [.. Units, "same", "that", "later", "the"];
    private static readonly WordSet Leading = ["later", "earlier", "on"];

    /// <summary>Without one of these a sentence counts no days.</summary>
    private static readonly WordSet Needed = [.. Units, .. Parts, "later", "previous", "next", "following", "time", "month"];

    public static Edtf? Find(ArticleReading article, Excerpt passage, Edtf? before)
    {
        if (before is null || passage.Quoted || !article.Words.MayHave(passage.First, passage.End, Needed) || before.Earliest.Year is < 2 or > 9990) { return null; }
        if (SamePeriod(article, passage, before) is { } period) { return period; }
        if (!before.IsDay) { return null; }
        for (var word = passage.First; word < passage.End - 1; word++)
        {
            if (DaysFrom(article, word, passage) is { } days) { return Edtf.Parse(before.Earliest.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); }
        }
        return null;
    }

    /// <summary>"He said at the time", "that same month": the day or the month that was told.</summary>
    private static Edtf? SamePeriod(ArticleReading article, Excerpt passage, Edtf before)
    {
        for (var word = passage.First; word < passage.End - 1; word++)
        {
            if (article.Is(word, "at") && article.Is(word + 1, "the") && article.Is(word + 2, "time") && (word + 3 >= passage.End || article.Words[word + 3].Gap || article.Is(word + 3, "that"))) { return before; }
            if (article.Is(word, "same") && article.Is(word + 1, "month") && before.Earliest.Month == before.Latest.Month) { return Edtf.Month(before.Earliest.Year, before.Earliest.Month); }
        }
        return null;
    }

    private static int? DaysFrom(ArticleReading article, int word, Excerpt passage)
    {
        if (!article.IsAny(word, Openings)) { return null; }
        if (article.IsAny(word, Units) && article.IsAny(word + 1, Directions) && word - passage.First < 3) { return 0; }
        if (article.Is(word, "same") && article.IsAny(word + 1, Parts)) { return 0; }
        if (article.Is(word, "that") && article.IsAny(word + 1, Parts) && article.IsAny(word - 1, Leading)) { return 0; }
        if (article.Is(word, "later") && article.Is(word + 1, "in") && article.Is(word + 3, "day")) { return 0; }
        if (!article.Is(word, "the") || word - passage.First > 2) { return null; }
        if (article.IsAny(word + 1, "previous") && article.Is(word + 2, "day")) { return -1; }
        if (article.IsAny(word + 1, "next", "following") && article.Is(word + 2, "day")) { return 1; }
        return article.Is(word + 1, "day") && article.Is(word + 2, "before") && (word + 3 >= passage.End || article.Words[word + 3].Gap) ? -1 : null;
    }
}
