using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Stances;

/// <summary>Weighs pledges, offers and deliberation against each other: "agreed to consider" is no agreement, an agreement beside a deliberation is one.</summary>
internal static class PositiveAnswers
{
    private static readonly WordSet Parting = ["and", "but", "while", "or", "that", "which", "who"];

    private const int ChainReach = 2;

    /// <summary>The strongest answer; of answers that govern each other, the weakest.</summary>
    public static (Stance Stance, Event Decided)? Find(ArticleReading article, List<Event> own, bool actorSpeaks)
    {
        (Stance Stance, Event Decided)? best = null;
        (Stance Stance, Event Decided)? chain = null;
        var end = 0;
        foreach (var found in own)
        {
            if (found.Negated || StanceOf(found.Signal) is not { } stance || (stance == Stance.Considering && actorSpeaks && IsOwnAbility(own, found))) { continue; }
            if (chain is { } before && found.First - end <= ChainReach && !IsSeparate(article, end, found.First))
            {
                if (stance < before.Stance) { chain = (stance, found); }
            }
            else
            {
                best = Stronger(best, chain);
                chain = (stance, found);
            }
            end = Math.Max(end, found.Mention.End);
        }
        return Stronger(best, chain);
    }

    private static Stance? StanceOf(Signal signal) => signal switch
    {
        Signal.Commit => Stance.Committed,
        Signal.Offer => Stance.Offered,
        Signal.Consider => Stance.Considering,
        _ => null,
    };

    /// <summary>"Could provide" is an offer when the actor says it, a supposition when others do.</summary>
    private static bool IsOwnAbility(List<Event> own, Event found) => own.Exists(other => other.Signal == Signal.Offer && other.First == found.First);

    private static bool IsSeparate(ArticleReading article, int from, int to)
    {
        for (var word = from; word <= to && word < article.Words.Count; word++)
        {
            if (article.Words[word].Gap || (word < to && article.IsAny(word, Parting))) { return true; }
        }
        return false;
    }

    private static (Stance Stance, Event Decided)? Stronger((Stance Stance, Event Decided)? left, (Stance Stance, Event Decided)? right) =>
        left is not { } one ? right : right is { } other && other.Stance > one.Stance ? right : left;
}
