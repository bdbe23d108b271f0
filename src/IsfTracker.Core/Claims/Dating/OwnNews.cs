using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Dating;

/// <summary>What somebody "has told" the outlet itself is the news of the day on which it appears.</summary>
internal static class OwnNews
{
    private static readonly WordSet Perfect = ["has", "have"];
    private static readonly WordSet Telling = ["told", "informed"];

    /// <summary>Sentences of the article's head and lead.</summary>
    private const int Lead = 6;

    public static Edtf? Find(ArticleReading article, Excerpt passage)
    {
        if (article.Document.Published.On is not { IsDay: true } on || passage.Sentence >= Lead || !article.Words.MayHave(passage.First, passage.End, Telling)) { return null; }
        for (var word = passage.First + 1; word < passage.End - 2; word++)
        {
            if (!article.IsAny(word, Perfect) || !article.IsAny(word + 1, Telling)) { continue; }
            var name = article.Is(word + 2, "the") ? word + 3 : word + 2;
            if (name < passage.End && article.Words[name].Has(WordTraits.Capitalised) && IsOwn(article, name)) { return on; }
        }
        return null;
    }

    /// <summary>The outlet itself, or a name that is no party's and no other known outlet's.</summary>
    private static bool IsOwn(ArticleReading article, int word)
    {
        foreach (var mention in article.MentionsIn(word, word + 1))
        {
            if (mention.Kind == MentionKind.Outlet) { return Publishers.IsPublisher(article, article.Words.SpanOf(mention.First, mention.End).Of(article.Text.Text)); }
            if (mention.IsParty) { return false; }
        }
        return !article.Words[word].Has(WordTraits.Person | WordTraits.Body);
    }
}
