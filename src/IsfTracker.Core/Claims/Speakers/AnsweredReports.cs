using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Words;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Reports that somebody denies or is asked about, who did not say it through them: "denied reports in the foreign press", "asked about a report by the Meridian".</summary>
internal static class AnsweredReports
{
    private const int Reach = 4;

    private static readonly WordSet Reports = ["report", "reports", "claim", "claims", "article", "articles", "information", "publications", "publication", "allegations", "rumours", "rumors", "speculation", "story", "stories", "news"];

    private static readonly WordSet Carrying = ["in", "by", "from", "on", "of"];

    private static readonly WordSet Answering =
    [
        "asked", "denied", "denies", "denying", "dismissed", "dismissing", "dismisses", "rejected", "rejecting", "rejects", "refuted", "refutes", "refuting", "commenting", "responding", "reacting", "correspond", "reflect", "untrue", "false", "inaccurate", "incorrect", "baseless", "unfounded",
        "speculation", "speculations", "speculative", "fabricated", "misleading",
    ];

    private static readonly WordSet Citing = [.. Outlets.Citing, "to", "per"];

    /// <summary>True where a medium stands with a noun for what it carried, which the sentence answers.</summary>
    public static bool IsIn(ArticleReading article, int sentence)
    {
        var (start, end) = article.Words.RangeOf(sentence);
        if (!article.Words.MayHave(start, end, Answering) || !article.HasAny(start, end, Reports) || !article.HasAny(start, end, Answering)) { return false; }
        foreach (var mention in article.MentionsOf(sentence))
        {
            if (mention.Kind == MentionKind.Outlet && IsOf(article, start, end, mention.First, mention.End)) { return true; }
        }
        for (var word = start; word < end; word++)
        {
            if (MediaNouns.IsNoun(article, word) && IsOf(article, start, end, word, word + 1)) { return true; }
        }
        return false;
    }

    private static bool IsOf(ArticleReading article, int start, int stop, int first, int end)
    {
        var noun = NounOf(article, start, stop, first, end);
        if (noun < 0) { return false; }
        for (var (before, count) = (Math.Min(noun, first) - 1, 0); before >= start && count < Reach; before--, count++)
        {
            if (article.IsAny(before, Citing)) { return false; }
        }
        return true;
    }

    /// <summary>The noun before "in", "by" and the medium, or right behind it; -1 where none stands there.</summary>
    private static int NounOf(ArticleReading article, int start, int stop, int first, int end)
    {
        var behind = end < stop && article.IsAny(end, "'s", "’s") ? end + 1 : end;
        if (behind < stop && article.IsAny(behind, Reports)) { return behind; }
        for (var word = first - 1; word > start && first - word <= Reach; word--)
        {
            if (article.IsAny(word, Carrying) && article.IsAny(word - 1, Reports)) { return word - 1; }
        }
        return -1;
    }
}
