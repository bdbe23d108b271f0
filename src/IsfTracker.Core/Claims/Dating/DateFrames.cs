using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Dating;

/// <summary>Ways in which a date belongs to the saying, though it stands in what was said or beside another noun.</summary>
internal static class DateFrames
{
    private static readonly WordSet Released = ["published", "released", "issued", "dated", "aired", "posted", "broadcast", "given", "made", "recorded"];
    private static readonly WordSet Agents = ["by", "in", "on", "to"];
    private static readonly WordSet Leading = ["on", "late", "early", "in"];
    private static readonly WordSet Occasion = ["at", "during", "after"];
    private static readonly WordSet Meetings = ["meeting", "summit", "session", "conference", "briefing", "forum", "ceremony", "hearing", "debate"];

    private const int Near = 45;
    private const int Words = 8;

    /// <summary>"Announced the deployment in September", "announced a contribution on Thursday at the meeting": what was announced is a thing, so the date is the verb's.</summary>
    public static bool IsOfThing(ArticleReading article, TextSpan date, TextSpan content)
    {
        var (first, end) = (article.Words.WordAt(content.Start), article.Words.WordAt(content.End));
        var behind = article.Words.WordAt(date.End);
        for (var word = first; word < end; word++)
        {
            if (word == behind && article.IsAny(word, Occasion)) { return true; }
            if (word < behind && article.IsAny(word, Occasion) && behind - word < 2 * Words && article.HasAny(word, word + 4, Meetings)) { return true; }
            if ((word > first + 1 && article.Is(word - 1, "to")) || article.Words[word].Has(WordTraits.PossessiveEnding) || article.IsAny(word, "'s", "’s")) { continue; }
            if (article.Words[word].Has(WordTraits.Auxiliary | WordTraits.Verb | WordTraits.CueVerb | WordTraits.Relative | WordTraits.Subordinator) || (article.Is(word, "to") && word == first)) { return false; }
        }
        return content.End - date.End < 2;
    }

    /// <summary>"In a study published on 3 May", "in an interview aired by Quenland Radio on Sunday": when the words came out.</summary>
    public static bool IsOfRelease(ArticleReading article, TextSpan date)
    {
        var word = article.Words.WordAt(date.Start) - 1;
        while (word > 1 && article.IsAny(word, Leading)) { word--; }
        var last = word;
        while (word > 1 && last - word < Words && (article.Words[word].Has(WordTraits.Capitalised | WordTraits.Determiner) || MediaNouns.IsNoun(article, word))) { word--; }
        if (word > 1 && article.IsAny(word, Agents)) { word--; }
        return word > 1 && article.IsAny(word, Released) && article.Words[word - 1].Has(WordTraits.Speech | WordTraits.Body);
    }

    /// <summary>"On 5 January the president ended the discussion: nobody would go, she said": the day of the telling, before what is told.</summary>
    public static bool IsBeforeColon(ArticleReading article, TextSpan date, TextSpan content) =>
        date.Start - content.Start < Words && article.Text.Text.AsSpan(date.End..content.End).Contains(": ", StringComparison.Ordinal);

    /// <summary>"Said late on Monday that": between the verb and its content.</summary>
    public static bool IsBesideCue(ArticleReading article, TextSpan date, TextSpan cue, TextSpan content)
    {
        if (content.Start < cue.End) { return false; }
        return date.Start - content.Start <= Words || (date.Start - cue.End < 2 * Near && article.Is(article.Words.WordAt(date.End), "that"));
    }

    /// <summary>"Recalled Resch's remarks of last month": somebody's words that somebody else speaks of.</summary>
    public static bool IsRecalled(ArticleReading article, int noun)
    {
        for (var word = noun - 1; word > Math.Max(0, noun - Words) && !article.Words[word + 1].Gap; word--)
        {
            if (article.Words[word].Has(WordTraits.CueVerb)) { return true; }
        }
        return false;
    }
}
