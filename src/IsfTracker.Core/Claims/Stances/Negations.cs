using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Stances;

/// <summary>How far a "not" reaches.</summary>
internal static class Negations
{
    private static readonly WordSet None = ["nothing", "no", "none", "neither"];
    private static readonly WordSet AfterIdiom = ["only", "just", "merely", "simply", "least", "secret", "doubt", "matter", "fewer", "later", "stranger", "less", "surprise", "mistake", "necessarily", "mean", "imply", "objection", "objections"];
    private static readonly WordSet Continuing = ["or", "nor", "however"];
    private static readonly WordSet Ending = ["but", "while", "unless", "until", "because", "although", "which", "who", "if", "and", "only", "than", "before", "without", "so", "yet", "that", "when", "what", "once"];

    private const int Reaching = 7;

    public static bool Reach(ArticleReading article, ReadOnlySpan<Mention> mentions, Mention mention)
    {
        if (mention.Signal is Signal.Commit or Signal.Offer or Signal.Act or Signal.Consider && HoldsOrMeetsNone(article, mention)) { return true; }
        foreach (var negation in mentions)
        {
            if (negation.First >= mention.First) { break; }
            if (negation.Is(Signal.Negation) && mention.First - negation.End <= Reaching && !IsIdiom(article, negation) && Reaches(article, negation.End, mention.First)) { return true; }
        }
        return false;
    }

    /// <summary>"Would probably not join", "made no commitment", "promised nothing", "offers no troops".</summary>
    private static bool HoldsOrMeetsNone(ArticleReading article, Mention mention)
    {
        for (var word = mention.First + 1; word < mention.End - 1; word++)
        {
            if (article.IsAny(word, "not", "never") || (mention.Signal == Signal.Commit && article.Is(word, "no"))) { return true; }
        }
        return mention.Signal is Signal.Commit or Signal.Offer && article.IsAny(mention.End, None) && !article.Words[mention.End].Gap;
    }

    /// <summary>"Not only", "no secret", "no doubt", "no later than": nothing is denied.</summary>
    private static bool IsIdiom(ArticleReading article, Mention negation) =>
        negation.End == negation.First + 1
        && (article.IsAny(negation.End, AfterIdiom)
            || (article.Is(negation.First, "nothing") && article.Is(negation.End, "but")));

    /// <summary>A negation ends with its clause.</summary>
    private static bool Reaches(ArticleReading article, int from, int to)
    {
        for (var word = from; word <= to; word++)
        {
            if (word > from && article.Words[word].Gap && (word != to || article.Words[word].Has(WordTraits.Auxiliary)) && !article.IsAny(word, Continuing)) { return false; }
            if (word < to && article.IsAny(word, Ending)) { return false; }
        }
        return true;
    }
}
