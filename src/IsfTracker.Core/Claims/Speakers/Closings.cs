using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Whoever stands before a verb of saying behind what was said: "…, the foreign minister of Ostmark, Hedda Brandt, announced at a dinner".</summary>
internal static class Closings
{
    private static readonly WordSet Saying = ["said", "says", "told", "announced", "declared", "added", "explained", "wrote", "known", "clear", "stressed", "noted", "insisted"];
    private static readonly WordSet Helping = ["be", "it", "let", "made", "makes", "has", "had", "also", "later"];

    private const int Reach = 12;

    public static Voice? Find(ArticleReading article, VoiceReader reader, Excerpt passage)
    {
        var end = article.Words.RangeOf(passage.Sentence).End;
        if (!article.Words.MayHave(passage.First, end, Saying)) { return null; }
        for (var word = end - 1; word > passage.First + 2; word--)
        {
            if (!article.IsAny(word, Saying)) { continue; }
            if (Before(article, passage.First, word) is { } source && reader.Resolve(source) is { Name: not null } voice) { return voice; }
        }
        return null;
    }

    /// <summary>The phrase with somebody's name that ends before the verb and begins behind a mark.</summary>
    private static TextSpan? Before(ArticleReading article, int from, int verb)
    {
        var end = verb;
        while (end > from && article.IsAny(end - 1, Helping)) { end--; }
        var (first, named) = (-1, false);
        for (var word = end - 1; word > Math.Max(from, end - Reach); word--)
        {
            if (article.Words[word].Has(WordTraits.Auxiliary | WordTraits.CueVerb | WordTraits.Relative)) { break; }
            foreach (var mention in article.MentionsIn(word, word + 1)) { named |= mention.Kind is MentionKind.ActorOfficial or MentionKind.OtherPerson; }
            named |= article.Words[word].Has(WordTraits.Person);
            if (article.Words[word].Gap && named) { first = word; }
        }
        return first > 0 ? article.Words.SpanOf(first, end) : null;
    }
}
