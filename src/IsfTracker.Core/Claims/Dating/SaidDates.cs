using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Dating;

/// <summary>Finds when the words of a passage were spoken, where the text says so.</summary>
internal static class SaidDates
{
    /// <summary>The date of each passage; null where the text gives none.</summary>
    public static Edtf?[] Find(ArticleReading article, List<Excerpt> passages, Voice[] voices)
    {
        var dates = new Edtf?[passages.Count];
        var occasions = new Dictionary<string, Edtf>(StringComparer.Ordinal);
        for (var index = 0; index < passages.Count; index++)
        {
            var stated = InPassage(article, passages[index]) ?? InSentence(article, passages[index]) ?? OnOwnLine(article, passages[index]);
            var speaker = voices[index].Name;
            dates[index] = stated ?? (speaker is not null && occasions.TryGetValue(speaker, out var earlier) ? earlier : null);
            if (speaker is not null && stated is not null) { occasions.TryAdd(speaker, stated); }
        }
        return dates;
    }

    private static Edtf? InSentence(ArticleReading article, Excerpt passage) =>
        passage.Quoted ? In(article, article.Text.Sentences[passage.Sentence]) : null;

    /// <summary>In a chronology the date stands on a line of its own before the entry.</summary>
    private static Edtf? OnOwnLine(ArticleReading article, Excerpt passage)
    {
        var block = article.BlockIndexOf(passage.Sentence);
        if (block == 0) { return null; }
        var line = article.Document.Blocks[block - 1].Span;
        foreach (var date in DatesIn(article.Text.Dates, line))
        {
            if (line.Length - date.Span.Length < 12 && date.Value is { } value && IsPast(article, value)) { return value; }
        }
        return null;
    }

    private static Edtf? InPassage(ArticleReading article, Excerpt passage) => passage.Quoted ? null : In(article, passage.Span);

    private static Edtf? In(ArticleReading article, TextSpan span)
    {
        foreach (var date in DatesIn(article.Text.Dates, span))
        {
            if (date.Value is { } value && IsPast(article, value) && IsOfSaying(article, date.Span, span)) { return value; }
        }
        return null;
    }

    private static bool IsPast(ArticleReading article, Edtf value) =>
        article.Document.Published.On is not { } published || published.Latest == DateOnly.MaxValue || value.Earliest <= published.Latest;

    /// <summary>The date stands at the start of the sentence or beside the word that attributes, not in what was said.</summary>
    private static bool IsOfSaying(ArticleReading article, TextSpan date, TextSpan sentence)
    {
        var nearCue = false;
        var inContent = false;
        foreach (var attribution in article.Text.Attributions)
        {
            if (attribution.Cue is { } cue && sentence.Overlaps(cue)) { nearCue |= Math.Abs(date.Start - cue.End) < Near || Math.Abs(cue.Start - date.End) < Near; }
            foreach (var content in attribution.Content) { inContent |= content.Contains(date) && date.Start - content.Start > Near / 2; }
        }
        return nearCue || !inContent;
    }

    private const int Near = 40;

    private static IEnumerable<FoundDate> DatesIn(IReadOnlyList<FoundDate> dates, TextSpan span)
    {
        foreach (var date in dates)
        {
            if (date.Span.Start >= span.End) { yield break; }
            if (date.Span.Start >= span.Start) { yield return date; }
        }
    }
}
