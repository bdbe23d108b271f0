using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Stances;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Who of the actor's government keeps silent, where nobody speaks: "the Foreign Ministry in Tolmin declined to comment". A bare "Tolmin" names nobody.</summary>
internal static class Silences
{
    /// <summary>The longest description that is looked at, in words.</summary>
    private const int Longest = 9;

    /// <summary>Words that tell of nobody in particular, or of several at once.</summary>
    private static readonly WordSet Nobody = ["no", "none", "nobody", "neither", "nor", "both", "and", "or", "there", "it", "any", "anyone", "which", "who"];

    private static readonly WordSet Making = ["made", "makes", "gave", "gives", "offered", "issued", "provided"];

    private static readonly WordSet Parts = ["while", "but", "though", "although", "however", "meanwhile", "that", "yet", "whereas"];

    /// <summary>Null where the words name no part of the actor's own government.</summary>
    public static Voice? Find(ArticleReading article, Subjects subjects, Excerpt passage)
    {
        if (FindSignal(article, passage) is not { } silence) { return null; }
        var (first, end) = Before(article, passage, silence);
        return Describe(article, subjects, first, end) ?? (article.IsAny(silence.End, "from", "by") ? Describe(article, subjects, silence.End + 1, After(article, passage, silence.End + 1)) : null);
    }

    /// <summary>True where another government's people keep silent, wherever they do: "Quenland's embassy in Tolmin would not comment".</summary>
    public static bool IsOthers(ArticleReading article, Excerpt passage)
    {
        if (FindSignal(article, passage) is not { } silence) { return false; }
        var (first, end) = Before(article, passage, silence);
        for (var word = first; word < end; word++)
        {
            if (article.Words[word].Has(WordTraits.Coordinator) || article.Words[word].Gap && word > first) { return false; }
        }
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (!mention.IsActor) { continue; }
            return mention.First > first && article.Words[mention.First - 1].Has(WordTraits.Preposition) && !article.Is(mention.First - 1, "of") && HasOther(article, first, mention.First);
        }
        return false;
    }

    private static Mention? FindSignal(ArticleReading article, Excerpt passage)
    {
        foreach (var mention in article.MentionsIn(passage.First, passage.End))
        {
            if (mention.Is(Signal.NoComment)) { return mention; }
        }
        return null;
    }

    /// <summary>The words before the verb of the silence, back to the beginning of their clause.</summary>
    private static (int First, int End) Before(ArticleReading article, Excerpt passage, Mention silence)
    {
        var end = silence.First;
        while (end > passage.First && (article.Words[end - 1].Has(WordTraits.Auxiliary | WordTraits.Negation | WordTraits.Adverb) || article.IsAny(end - 1, Making))) { end--; }
        var first = end;
        var start = Datelines.EndOf(article, passage);
        while (first > start && end - first < Longest && !article.Words[first].Gap && !article.IsAny(first - 1, Parts)) { first--; }
        return (first, end);
    }

    private static int After(ArticleReading article, Excerpt passage, int first)
    {
        var end = first;
        while (end < passage.End && end - first < Longest && (end == first || !article.Words[end].Gap) && !article.Words[end].Has(WordTraits.Auxiliary | WordTraits.Verb | WordTraits.CueVerb | WordTraits.TimeWord)) { end++; }
        return end;
    }

    private static Voice? Describe(ArticleReading article, Subjects subjects, int first, int end)
    {
        if (end <= first || end - first > Longest || !NamesSomebody(article, first, end) || HasOther(article, first, end)) { return null; }
        var role = Descriptions.RoleOf(article, subjects, first, end);
        return role is SpeakerRole.OwnGovernment && Descriptions.Trim(article, ref first, ref end) is { } words ? new Voice(words, null, role, []) : null;
    }

    private static bool NamesSomebody(ArticleReading article, int first, int end)
    {
        var named = false;
        for (var word = first; word < end; word++)
        {
            if (article.IsAny(word, Nobody) || article.Words[word].Has(WordTraits.SubjectPronoun)) { return false; }
            named |= article.Words[word].Has(WordTraits.Person | WordTraits.Body);
        }
        return named;
    }

    private static bool HasOther(ArticleReading article, int first, int end)
    {
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (mention.IsOther) { return true; }
        }
        return false;
    }
}
