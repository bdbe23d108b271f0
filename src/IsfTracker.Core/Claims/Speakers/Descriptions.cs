using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Speakers known only by their description: its words without article and ornament, and the role it tells.</summary>
internal static class Descriptions
{
    private static readonly string[] Experts =
    [
        "analyst", "analysts", "expert", "experts", "professor", "researcher", "scholar", "fellow", "institute", "university", "political", "historian", "columnist", "commentator", "observers", "analysis", "think",
    ];

    private static readonly string[] Legislators =
    [
        "lawmaker", "lawmakers", "deputy", "deputies", "mp", "mps", "parliamentarian", "parliamentary", "parliament", "legislator", "senator", "chairwoman", "chairman", "committee", "speaker",
    ];

    private static readonly string[] Officials =
    [
        "official", "officials", "source", "sources", "minister", "ministry", "president", "presidency", "government", "spokesman", "spokeswoman", "spokesperson", "ambassador", "envoy", "diplomat", "diplomats",
        "adviser", "advisor", "aide", "representative", "officer", "officers", "leader", "premier", "authorities", "army", "military", "administration", "delegation", "embassy", "side", "cabinet", "secretary", "chief", "assistant", "office", "general", "commander",
    ];

    /// <summary>The description without the article before it and the clause after it; null for one that names an outlet.</summary>
    public static string? Trim(ArticleReading article, ref int first, ref int end)
    {
        while (first < end - 1 && article.IsAny(first, "the", "a", "an", "another", "its", "one", "his", "her", "some", "earlier", "today", "yesterday")) { first++; }
        for (var word = first + 1; word < end; word++)
        {
            if (article.Words[word].Gap || article.IsAny(word, "who", "which", "that", "speaking", "familiar", "quoted")) { end = word; break; }
        }
        while (end - 1 > first && article.Words.SpanOf(end - 1, end).Of(article.Text.Text) is { Length: > 4 } last && last.EndsWith("ed", StringComparison.Ordinal)) { end--; }
        if (Outlets.Named(article, first, end) is not null) { return null; }
        return end > first ? article.Words.SpanOf(first, end).Of(article.Text.Text) : null;
    }

    public static SpeakerRole RoleOf(ArticleReading article, Subjects subjects, int first, int end)
    {
        var (own, other) = (false, false);
        foreach (var mention in article.MentionsIn(first, end))
        {
            own |= mention.Kind is MentionKind.Actor or MentionKind.ActorAdjective or MentionKind.ActorOfficial;
            other |= mention.IsOther;
        }
        if (Has(article, first, end, Experts)) { return SpeakerRole.Expert; }
        if (other && !own) { return SpeakerRole.ForeignOfficial; }
        var body = HasBody(article, first, end) && subjects.At(end - 1) != Owner.Other;
        if (Has(article, first, end, Legislators) && !Has(article, first, end, "minister", "adviser")) { return own || body || subjects.At(first) != Owner.Other ? SpeakerRole.Legislator : SpeakerRole.ForeignOfficial; }
        if (own) { return Has(article, first, end, "diplomats") && !Adjective(article, first, end) ? SpeakerRole.ForeignOfficial : SpeakerRole.OwnGovernment; }
        if (body || Has(article, first, end, "government", "ministry", "presidency", "presidential", "cabinet")) { return SpeakerRole.OwnGovernment; }
        return Has(article, first, end, Officials) ? SpeakerRole.ForeignOfficial : SpeakerRole.Media;
    }

    private static bool HasBody(ArticleReading article, int first, int end)
    {
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (mention.Kind is MentionKind.ActorBody or MentionKind.ActorParliament) { return true; }
        }
        return false;
    }

    private static bool Adjective(ArticleReading article, int first, int end)
    {
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (mention.Kind == MentionKind.ActorAdjective) { return true; }
        }
        return false;
    }

    private static bool Has(ArticleReading article, int first, int end, params ReadOnlySpan<string> words)
    {
        for (var word = first; word < end; word++)
        {
            if (article.IsAny(word, words)) { return true; }
        }
        return false;
    }
}
