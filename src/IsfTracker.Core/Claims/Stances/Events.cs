using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Words;

namespace IsfTracker.Core.Claims.Stances;

/// <summary>Reads the signals of a passage with negation, subject and supposition.</summary>
internal static class Events
{
    private static readonly WordSet Times = ["now", "then", "recently", "today", "lately", "late", "last", "yesterday"];
    private static readonly WordSet Understandings = ["condition", "conditions", "understanding", "that"];
    private static readonly WordSet Namelessness = ["anonymity", "anonymous", "named", "identified", "quoted", "name"];
    private static readonly WordSet Merely = ["only", "just", "merely", "simply"];
    private static readonly WordSet Conditions = ["condition", "conditions", "precondition", "requirement"];

    private const int NamelessReach = 6;

    /// <summary>No signals; never added to.</summary>
    public static readonly List<Event> None = [];

    public static List<Event> In(ArticleReading article, Subjects subjects, Excerpt passage)
    {
        List<Event>? events = null;
        var mentions = article.MentionsIn(passage.First, passage.End);
        foreach (var mention in mentions)
        {
            if (mention.Kind != MentionKind.Signal || mention.End > passage.End || mention.Is(Signal.Negation) || mention.Signal >= Signal.Aid || IsTimeOnly(article, mention) || IsNamelessness(article, mention) || IsNotOnly(article, mention)) { continue; }
            var owner = HoldsActor(mentions, mention) ? Owner.Actor : subjects.At(mention.First);
            (events ??= []).Add(new Event(mention, CanBeNegated(article, mention) && Negations.Reach(article, mentions, mention), owner, Suppositions.Hold(article, passage, mention.First)));
        }
        return events is null ? None : WithoutParts(events);
    }

    /// <summary>"Until now" names a time, "…, while Rome …" sets another beside it: no condition.</summary>
    private static bool IsTimeOnly(ArticleReading article, Mention mention) =>
        mention.Signal is Signal.Condition or Signal.Clause
        && ((article.Is(mention.End - 1, "until") && article.IsAny(mention.End, Times))
            || (mention.End > mention.First + 1 && article.Is(mention.End - 1, "while") && article.Words[mention.End - 1].Gap));

    /// <summary>"On condition of anonymity", "on condition that he not be named": how the source spoke, not what the actor asks.</summary>
    private static bool IsNamelessness(ArticleReading article, Mention mention)
    {
        if (mention.Signal != Signal.Condition || !article.IsAny(mention.End - 1, Understandings)) { return false; }
        for (var word = mention.End; word < mention.End + NamelessReach; word++)
        {
            if (article.IsAny(word, Namelessness)) { return true; }
        }
        return false;
    }

    /// <summary>"Not only agreed" denies nothing.</summary>
    private static bool IsNotOnly(ArticleReading article, Mention mention) =>
        article.Is(mention.First, "not") && article.IsAny(mention.First + 1, Merely);

    /// <summary>An answer within a longer wording of another answer is part of it: the "offer" of "withdrew its offer", but not what makes "among the possible contributors" weaker.</summary>
    private static List<Event> WithoutParts(List<Event> events)
    {
        List<Event>? kept = null;
        for (var index = 0; index < events.Count; index++)
        {
            if (IsPart(events[index], events)) { kept ??= events[..index]; }
            else { kept?.Add(events[index]); }
        }
        return kept ?? events;
    }

    private static bool IsPart(Event part, List<Event> events)
    {
        if (!IsAnswer(part.Signal) || part.Signal == Signal.NoComment) { return false; }
        foreach (var whole in events)
        {
            var weakened = part.Signal == Signal.Consider && whole.Signal is (Signal.Commit or Signal.Offer);
            if (IsAnswer(whole.Signal) && whole.Signal != part.Signal && !weakened && whole.Owner == part.Owner && Holds(whole.Mention, part.Mention)) { return true; }
        }
        return false;
    }

    private static bool Holds(Mention whole, Mention part) =>
        whole.First <= part.First && whole.End >= part.End && whole.End - whole.First > part.End - part.First;

    private static bool IsAnswer(Signal signal) =>
        signal is Signal.Decline or Signal.Commit or Signal.Offer or Signal.Consider or Signal.Undecided or Signal.NoComment or Signal.Deny or Signal.Verdict;

    /// <summary>Words such as "unless" or "undecided" mean the same under a negation.</summary>
    private static bool CanBeNegated(ArticleReading article, Mention mention) =>
        (mention.Is(Signal.Condition) && mention.End == mention.First + 1 && article.IsAny(mention.First, Conditions))
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
}
