using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;

namespace IsfTracker.Core.Claims.Stances;

/// <summary>Reads the signals of a passage with negation, subject and supposition.</summary>
internal static class Events
{
    private const int NegationReach = 7;

    public static List<Event> In(ArticleReading article, Subjects subjects, Excerpt passage)
    {
        var events = new List<Event>();
        var mentions = article.MentionsIn(passage.First, passage.End);
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Signal || mention.End > passage.End || mention.Is(Signal.Negation)) { continue; }
            var owner = HoldsActor(mentions, mention) ? Owner.Actor : subjects.At(mention.First);
            events.Add(new Event(mention, CanBeNegated(article, mention) && IsNegated(article, mentions, mention), owner, IsImagined(article, passage, mention.First)));
        }
        return events;
    }

    /// <summary>Words such as "unless" or "undecided" mean the same under a negation.</summary>
    private static bool CanBeNegated(ArticleReading article, Mention mention) =>
        (mention.Is(Signal.Condition) && mention.End == mention.First + 1 && article.IsAny(mention.First, "condition", "conditions", "precondition", "requirement"))
        || mention.Signal is not (Signal.Condition or Signal.Clause or Signal.Undecided or Signal.NoComment or Signal.Verdict or Signal.Imagined or Signal.Reluctant);

    /// <summary>"Named Karvenia as a contributor": what others call the actor is about the actor.</summary>
    private static bool HoldsActor(ReadOnlySpan<Mention> mentions, Mention signal)
    {
        foreach (var mention in mentions)
        {
            if (mention.First >= signal.End) { break; }
            if (mention.IsActor && mention.First > signal.First) { return signal.Signal == Signal.Consider; }
        }
        return false;
    }

    private static bool IsNegated(ArticleReading article, ReadOnlySpan<Mention> mentions, Mention mention)
    {
        foreach (var negation in mentions)
        {
            if (negation.First >= mention.First) { break; }
            if (negation.Is(Signal.Negation) && mention.First - negation.End <= NegationReach && Reaches(article, negation.End, mention.First)) { return true; }
        }
        return false;
    }

    /// <summary>A negation ends with its clause.</summary>
    private static bool Reaches(ArticleReading article, int from, int to)
    {
        for (var word = from; word <= to; word++)
        {
            if (word > from && article.Words[word].Gap && word != to && !article.IsAny(word, "or", "nor", "however")) { return false; }
            if (word < to && article.IsAny(word, "but", "while", "unless", "until", "because", "although", "which", "who", "if", "and", "only", "than", "before", "without", "so", "yet", "that")) { return false; }
        }
        return true;
    }

    /// <summary>"If Baku were to send", "had it come", "should Israel": up to the end of the clause.</summary>
    private static bool IsImagined(ArticleReading article, Excerpt passage, int word)
    {
        for (var at = word; at >= passage.First; at--)
        {
            var opens = at == passage.First || article.Words[at].Gap;
            if (opens && article.IsAny(at, "if", "were", "had", "should", "suppose", "imagine", "would") && at < word) { return !article.IsAny(at, "would") || article.IsAny(at + 1, "that"); }
            if (article.Words[at].Gap) { return false; }
        }
        return false;
    }
}
