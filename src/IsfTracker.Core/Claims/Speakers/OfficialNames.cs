using IsfTracker.Core.Claims.Mentions;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>How an article names an official.</summary>
internal static class OfficialNames
{
    /// <summary>The longest form in the article, in its spelling.</summary>
    public static string Fullest(ArticleReading article, int official) => Find(article, official) ?? article.Lexicon.Actor.Officials[official].Name;

    /// <summary>The same; null when the article does not name them.</summary>
    public static string? Find(ArticleReading article, int official)
    {
        var longest = default(TextSpan);
        foreach (var mention in article.Mentions)
        {
            if (mention.Kind != MentionKind.ActorOfficial || mention.Value != official) { continue; }
            var span = article.Words.SpanOf(mention.First, mention.End);
            if (span.Length > longest.Length) { longest = span; }
        }
        return longest.Length == 0 ? null : longest.Of(article.Text.Text);
    }
}
