using IsfTracker.Core.Claims.Mentions;

namespace IsfTracker.Core.Claims.Passages;

/// <summary>Round-ups go country by country: a line that only names one opens what is told of it.</summary>
internal static class CountrySections
{
    private const int LongestHeading = 8;

    public static void Add(ArticleReading article, List<ClaimDraft> drafts, TraitSet[] all)
    {
        var section = Owner.Open;
        for (var index = 0; index < all.Length; index++)
        {
            var sentence = drafts[index].Passage.Sentence;
            if (HeadingOf(article, sentence) is { } owner) { section = owner; continue; }
            all[index].Add(PassageTrait.SectionOfActor, section == Owner.Actor);
            all[index].Add(PassageTrait.SectionOfOther, section == Owner.Other);
        }
    }

    /// <summary>Whose section the line opens; Open for a heading that names no country, null for a line of text. The title opens none.</summary>
    private static Owner? HeadingOf(ArticleReading article, int sentence)
    {
        var block = article.BlockIndexOf(sentence);
        var span = article.Document.Blocks[block].Span;
        if (block == 0 || span.Length == 0 || article.Text.Text[span.End - 1] is '.' or '!' or '?' or '"' or '”' or ',') { return null; }
        var (first, end) = (article.Words.WordAt(span.Start), article.Words.WordAt(span.End));
        if (end - first > LongestHeading) { return null; }
        var owner = Owner.Open;
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (mention.IsActor) { return Owner.Actor; }
            if (mention.IsOther) { owner = Owner.Other; }
        }
        return owner;
    }
}
