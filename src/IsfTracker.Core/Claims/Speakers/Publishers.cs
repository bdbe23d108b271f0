using IsfTracker.Core.Claims.Mentions;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>The article's own outlet, which is no way that words took: the one it names, or the agency of its dateline.</summary>
internal static class Publishers
{
    private const int Sentences = 6;

    public static bool IsPublisher(ArticleReading article, string name) => (article.Document.Outlet ?? InDateline(article)) is { } own
        && (own.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(own, StringComparison.OrdinalIgnoreCase));

    /// <summary>The agency in brackets at the head of a dispatch: "(Northwire) -".</summary>
    public static bool IsDateline(ArticleReading article, int word)
    {
        var text = article.Text.Text;
        var start = article.Words[word].Start;
        if (start == 0 || text[start - 1] != '(' || article.Words[word].Sentence >= Sentences) { return false; }
        var close = text.IndexOf(')', start);
        if (close < 0 || close - start > 40) { return false; }
        while (++close < text.Length && text[close] == ' ') { }
        return close < text.Length && text[close] is '-' or '–' or '—' or ':';
    }

    private static string? InDateline(ArticleReading article)
    {
        for (var sentence = 0; sentence < Math.Min(Sentences, article.Words.SentenceCount); sentence++)
        {
            foreach (var mention in article.MentionsOf(sentence))
            {
                if (mention.Kind == MentionKind.Outlet && IsDateline(article, mention.First)) { return article.Words.SpanOf(mention.First, mention.End).Of(article.Text.Text); }
            }
        }
        return null;
    }
}
