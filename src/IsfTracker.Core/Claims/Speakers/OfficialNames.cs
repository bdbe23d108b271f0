using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>How an article names an official, and in which role they speak.</summary>
internal static class OfficialNames
{
    public static Voice VoiceOf(ArticleReading article, int index)
    {
        var official = article.Lexicon.Actor.Officials[index];
        return new Voice(Find(article, index) ?? official.Name, official.Id, RoleOf(article, official), []);
    }

    /// <summary>The longest form in the article, in its spelling; null when the article does not name them.</summary>
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

    /// <summary>The role of the office while it was held; outside that time nobody speaks for the government.</summary>
    private static SpeakerRole RoleOf(ArticleReading article, Official official)
    {
        if (article.Document.Published.On is not { } published) { return official.Role; }
        var held = !(official.From is { } from && published.Latest < from) && !(official.To is { } to && published.Earliest > to);
        return held ? official.Role : SpeakerRole.Expert;
    }
}
