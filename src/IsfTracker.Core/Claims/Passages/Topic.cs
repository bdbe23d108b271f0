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

/// <summary>Follows what an article is about, sentence by sentence.</summary>
internal static class Topic
{
    private const int Memory = 6;
    private const int Opening = 3;

    public static TopicLevel[] Follow(ArticleReading article)
    {
        var levels = new TopicLevel[article.Words.SentenceCount];
        var known = KnownBefore(article);
        var main = IsMainTopic(article);
        var lastNamed = known ? -1 : int.MinValue / 2;
        var lastOther = int.MinValue / 2;
        for (var sentence = 0; sentence < levels.Length; sentence++)
        {
            var (named, other) = Read(article, sentence, known);
            if (named) { lastNamed = sentence; known = true; }
            else if (other) { lastOther = sentence; }
            var recent = known && lastOther < sentence && (lastNamed > lastOther || main && sentence - lastOther > 1) && (main || sentence - lastNamed <= Memory);
            levels[sentence] = named ? TopicLevel.Named : recent ? TopicLevel.ByContext : TopicLevel.None;
        }
        return levels;
    }

    private static bool KnownBefore(ArticleReading article) =>
        article.Document.Title is { } title && article.Lexicon.Codebook.Force.Places.Any(place => title.Contains(place, StringComparison.OrdinalIgnoreCase));

    /// <summary>The force is what the article is about when it opens with it or keeps coming back to it.</summary>
    private static bool IsMainTopic(ArticleReading article)
    {
        var named = 0;
        for (var sentence = 0; sentence < article.Words.SentenceCount; sentence++)
        {
            if (!Read(article, sentence, false).Named) { continue; }
            if (sentence < Opening || ++named >= Opening) { return true; }
        }
        return false;
    }

    private static (bool Named, bool Other) Read(ArticleReading article, int sentence, bool known)
    {
        bool force = false, context = false, place = false, act = false, troops = false, other = false;
        foreach (var mention in article.MentionsOf(sentence))
        {
            force |= mention.Kind == MentionKind.Force;
            context |= mention.Kind == MentionKind.ForceInContext;
            place |= mention.Kind == MentionKind.Place;
            other |= mention.Kind == MentionKind.NotForce;
            act |= mention.Is(Signal.Act);
            troops |= mention.Is(Signal.Troops);
        }
        var named = force || (place && (context || (act && troops))) || (known && context && !other);
        return (named, other && !force);
    }
}
