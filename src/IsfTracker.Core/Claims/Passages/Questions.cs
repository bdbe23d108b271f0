using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Stances;

namespace IsfTracker.Core.Claims.Passages;

/// <summary>Answers of an interview or briefing are about what was asked.</summary>
internal static class Questions
{
    private const int Reach = 3;

    public static void Add(ArticleReading article, List<ClaimDraft> drafts, TraitSet[] all)
    {
        var (asked, topical) = (-Reach - 1, false);
        for (var index = 0; index < all.Length; index++)
        {
            var block = article.BlockIndexOf(drafts[index].Passage.Sentence);
            if (IsAsked(article, block)) { (asked, topical) = (block, asked == block && topical || IsTopical(article, drafts[index].Passage)); continue; }
            if (block - asked <= Reach) { all[index].Add(topical ? PassageTrait.AfterTopicalQuestion : PassageTrait.AfterOtherQuestion); }
        }
    }

    private static bool IsAsked(ArticleReading article, int block)
    {
        var span = article.Document.Blocks[block].Span;
        return span.Length > 0 && article.Text.Text[span.End - 1] == '?';
    }

    private static bool IsTopical(ArticleReading article, Excerpt passage)
    {
        foreach (var mention in article.MentionsIn(passage.First, passage.End))
        {
            if (mention.Kind is MentionKind.Force or MentionKind.ForceInContext || mention.Is(Signal.Troops) || mention.Is(Signal.Act)) { return true; }
        }
        return false;
    }
}
