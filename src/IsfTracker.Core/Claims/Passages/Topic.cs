using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Stances;

namespace IsfTracker.Core.Claims.Passages;

/// <summary>How far a sentence is about the force.</summary>
internal enum TopicLevel
{
    None,

    /// <summary>The article is about the force at this point.</summary>
    ByContext,

    /// <summary>The sentence names the force, or speaks of sending people to its place.</summary>
    Named,
}

/// <summary>What an article is about, sentence by sentence.</summary>
internal sealed class Topic
{
    private const int Memory = 6;
    private const int Opening = 3;

    private readonly TopicLevel[] levels;

    public Topic(ArticleReading article)
    {
        levels = new TopicLevel[article.Words.SentenceCount];
        var seen = Look(article);
        IsMain = IsMainTopic(seen);
        var (lastNamed, lastOther) = (IsMain ? -1 : int.MinValue / 2, int.MinValue / 2);
        for (var sentence = 0; sentence < levels.Length; sentence++)
        {
            if (seen[sentence].Named) { lastNamed = sentence; }
            else if (seen[sentence].Other) { lastOther = sentence; }
            levels[sentence] = seen[sentence].Named ? TopicLevel.Named
                : lastOther != sentence && IsRecent(sentence, lastNamed, lastOther, IsMain) ? TopicLevel.ByContext : TopicLevel.None;
        }
    }

    /// <summary>True when the article is about the force as a whole.</summary>
    public bool IsMain { get; }

    public TopicLevel Of(int sentence) => levels[sentence];

    private static Sight[] Look(ArticleReading article)
    {
        var seen = new Sight[article.Words.SentenceCount];
        var placed = PlaceInTitle(article);
        for (var sentence = 0; sentence < seen.Length; sentence++)
        {
            seen[sentence] = Look(article, sentence, placed);
            placed |= seen[sentence].Place;
        }
        return seen;
    }

    private static bool IsRecent(int sentence, int lastNamed, int lastOther, bool main) =>
        main || (lastNamed > lastOther && sentence - lastNamed <= Memory);

    private static bool PlaceInTitle(ArticleReading article) =>
        article.Document.Title is { } title && article.Lexicon.Codebook.Force.Places.Any(place => title.Contains(place, StringComparison.OrdinalIgnoreCase));

    /// <summary>The force is what the article is about when it opens with it or comes back to it.</summary>
    private static bool IsMainTopic(Sight[] seen) => Array.FindIndex(seen, sight => sight.Named) is >= 0 and < Opening || seen.Count(sight => sight.Named) >= Opening;

    private static Sight Look(ArticleReading article, int sentence, bool placed)
    {
        bool force = false, context = false, place = false, act = false, troops = false, other = false, actor = false, stance = false;
        foreach (var mention in article.MentionsOf(sentence))
        {
            force |= mention.Kind == MentionKind.Force;
            context |= mention.Kind == MentionKind.ForceInContext;
            place |= mention.Kind == MentionKind.Place;
            other |= mention.Kind == MentionKind.NotForce;
            act |= mention.Is(Signal.Act);
            troops |= mention.Is(Signal.Troops);
            actor |= mention.IsActor;
            stance |= mention.Is(Signal.Commit) || mention.Is(Signal.Offer) || mention.Is(Signal.Decline);
        }
        var named = force || (place && act && troops) || (placed && actor && troops && stance) || ((place || placed) && context && !other);
        return new Sight(named, other && !force, place);
    }

    private readonly record struct Sight(bool Named, bool Other, bool Place);
}
