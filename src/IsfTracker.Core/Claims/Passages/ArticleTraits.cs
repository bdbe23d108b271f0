using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Stances;
using IsfTracker.Core.Reading;

namespace IsfTracker.Core.Claims.Passages;

/// <summary>Adds to the traits of single passages those of their article and of their neighbours.</summary>
internal static class ArticleTraits
{
    public static TraitSet[] Of(ArticleReading article, Subjects subjects, List<ClaimDraft> drafts)
    {
        var passages = new PassageTraits(article, subjects);
        var all = new TraitSet[drafts.Count];
        for (var index = 0; index < all.Length; index++) { all[index] = passages.Of(drafts[index]); }
        foreach (var trait in OfArticle(article))
        {
            for (var index = 0; index < all.Length; index++) { all[index].Add(trait); }
        }
        NeighbourTraits.Add(article, drafts, all);
        return all;
    }

    private static List<PassageTrait> OfArticle(ArticleReading article)
    {
        var traits = new List<PassageTrait>();
        bool force = false, place = false;
        var actors = 0;
        var title = article.Document.Title ?? "";
        for (var sentence = 0; sentence < article.Words.SentenceCount; sentence++)
        {
            bool actor = false, topical = false, named = false, heading = article.BlockOf(sentence) is BlockKind.Title;
            foreach (var mention in article.MentionsOf(sentence))
            {
                actor |= mention.IsActor;
                named |= mention.Kind == MentionKind.Force;
                place |= mention.Kind == MentionKind.Place;
                topical |= mention.Kind is MentionKind.Force or MentionKind.ForceInContext || mention.Is(Signal.Troops) || mention.Is(Signal.Act);
            }
            force |= named;
            actors += actor ? 1 : 0;
            if (heading || (sentence == 0 && title.Length > 0))
            {
                if (actor) { traits.Add(PassageTrait.TitleNamesActor); }
                if (named) { traits.Add(PassageTrait.TitleNamesForce); }
                if (topical) { traits.Add(PassageTrait.TitleIsTopical); }
            }
        }
        if (force) { traits.Add(PassageTrait.ArticleNamesForce); }
        if (place) { traits.Add(PassageTrait.ArticleIsPlaced); }
        if (article.Topic.IsMain) { traits.Add(PassageTrait.ArticleIsAboutForce); }
        if (actors * 8 < article.Words.SentenceCount) { traits.Add(PassageTrait.ActorRare); }
        if (actors * 3 >= article.Words.SentenceCount) { traits.Add(PassageTrait.ActorFrequent); }
        return traits;
    }
}
