using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Claims.Stances;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Passages;

/// <summary>Decides which passages are about the actor.</summary>
internal static class Selection
{
    public static bool Accepts(ArticleReading article, Excerpt passage, Voice voice, PassageEvents events)
    {
        if (!events.HasActor && !voice.IsOwn && !events.ActorBySubject && voice.Role != SpeakerRole.Legislator) { return false; }
        return passage.Quoted || !(IsQuestion(article, passage) || IsSupposition(article, passage));
    }

    /// <summary>The sentence after the actor's own words adds a condition without naming the actor again.</summary>
    public static bool GoesOn(ClaimDraft? before, Excerpt passage, PassageEvents events, StanceReading? reading) =>
        before is { Reading: not null, Voice.IsOwn: true } && passage.Sentence - before.Passage.Sentence <= 1 && reading is { Stance: Stance.Conditional } && events.HasCondition;

    private static bool IsQuestion(ArticleReading article, Excerpt passage) =>
        !passage.Quoted && passage.Span.End > 0 && article.Text.Text[passage.Span.End - 1] == '?';

    /// <summary>"If Baku were to send soldiers, it would": nobody says that it does.</summary>
    private static bool IsSupposition(ArticleReading article, Excerpt passage)
    {
        var first = article.IsAny(passage.First, "but", "and", "so", "or", "even") ? passage.First + 1 : passage.First;
        if (!article.IsAny(first, "if", "were", "had", "should", "suppose", "would")) { return false; }
        for (var word = first + 1; word < passage.End; word++)
        {
            if (article.IsAny(word, "would", "might", "could", "may")) { return true; }
        }
        return false;
    }
}
