using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Speakers known only by their description: its words without article and ornament, and the role it tells.</summary>
internal static class Descriptions
{
    private static readonly WordSet Experts =
    [
        "analyst", "analysts", "expert", "experts", "professor", "researcher", "researchers", "scholar", "scholars", "fellow", "institute", "university", "scientist", "historian", "columnist", "commentator", "commentators", "observer", "observers", "analysis", "academic", "lecturer", "economist", "tank",
    ];

    private static readonly WordSet Legislators =
    [
        "lawmaker", "lawmakers", "deputy", "deputies", "mp", "mps", "parliamentarian", "parliamentary", "parliament", "legislator", "senator", "chairwoman", "chairman", "committee", "speaker",
    ];

    /// <summary>For one of them.</summary>
    private static readonly WordSet Legislator = ["lawmaker", "deputy", "mp", "parliamentarian", "legislator", "senator"];

    private static readonly WordSet Officials =
    [
        "official", "officials", "source", "sources", "minister", "ministry", "president", "presidency", "government", "spokesman", "spokeswoman", "spokesperson", "ambassador", "envoy", "diplomat", "diplomats",
        "adviser", "advisor", "aide", "representative", "officer", "officers", "leader", "premier", "authorities", "army", "military", "administration", "delegation", "embassy", "side", "cabinet", "secretary", "chief", "assistant", "office", "general", "commander", "people", "person", "insider", "insiders", "negotiator", "negotiators", "politician", "mediator", "mediators", "consul", "politicians", "figure", "figures", "head", "ministers", "presidents", "leaders", "spokespeople", "secretariat", "interlocutor", "interlocutors", "chancellor", "king", "emir", "briefed",
    ];

    private static readonly WordSet Ornaments = ["the", "a", "an", "another", "its", "one", "his", "her", "some", "earlier", "today", "yesterday", "only", "even", "that", "this"];
    private static readonly WordSet Choosing = ["of", "the", "these", "those"];
    private static readonly WordSet Counting = ["one", "two", "three", "some", "several", "of"];
    private static readonly WordSet Explaining = ["who", "which", "that", "with", "speaking", "familiar", "quoted"];
    private static readonly WordSet OfGovernment = ["minister", "adviser", "spokesman", "spokeswoman", "spokesperson", "aide", "cabinet"];
    private static readonly WordSet Diplomats = ["diplomats", "diplomat"];
    private static readonly WordSet Bodies = ["government", "ministry", "presidency", "presidential", "cabinet", "mfa"];
    private static readonly WordSet Members = ["member", "members", "legislator", "lawmaker", "deputy"];
    private static readonly WordSet BeforeCountries = ["the", "both", "official"];
    private static readonly WordSet Helpers = ["aide", "adviser", "advisor", "assistant", "spokesman", "spokeswoman", "spokesperson", "representative", "office", "deputy", "vice", "source", "official", "administration", "former"];
    private static readonly WordSet Heads = ["president", "leader", "king", "emir"];
    private static readonly WordSet Ministers = ["minister", "premier", "chancellor"];
    private static readonly WordSet OfAnyCountry = ["army", "military", "spokesman", "spokeswoman", "spokesperson"];
    private static readonly WordSet OfOneSpokenOf = ["president", "minister", "spokesman", "spokeswoman", "spokesperson"];
    private static readonly WordSet Unnamed = ["source", "official", "representative"];
    private static readonly WordSet FromElsewhere = ["western", "european", "diplomatic", "regional", "security", "arab", "senior", "familiar"];

    /// <summary>The description without the article before it and the clause after it; null for one that names an outlet.</summary>
    public static string? Trim(ArticleReading article, ref int first, ref int end)
    {
        while (first < end - 1 && article.IsAny(first, Ornaments)) { first++; }
        while (first < end - 1 && article.IsAny(first, Choosing) && article.IsAny(first - 1, Counting)) { first++; }
        for (var word = first + 1; word < end; word++)
        {
            if (article.Words[word].Gap || article.IsAny(word, Explaining) || (article.Is(word, "for") && article.Is(word + 1, "comment"))) { end = word; break; }
        }
        while (end - 1 > first && article.Words.SpanOf(end - 1, end).Of(article.Text.Text) is { Length: > 4 } last && last.EndsWith("ed", StringComparison.Ordinal)) { end--; }
        if (end - 2 > first && article.Words[end - 2].Has(Language.WordTraits.Person) && !article.Words[end - 1].Has(Language.WordTraits.Person) && article.Words[end - 1].Span.Of(article.Text.Text).EndsWith("ing", StringComparison.Ordinal)) { end--; }
        if (!PressOffices.IsOne(article, first, end) && Outlets.Named(article, first, end) is not null) { return null; }
        return end > first ? article.Words.SpanOf(first, end).Of(article.Text.Text) : null;
    }

    public static SpeakerRole RoleOf(ArticleReading article, Subjects subjects, int first, int end)
    {
        var (own, adjective, other, body) = Parties(article, first, end);
        body &= subjects.At(end - 1) != Owner.Other;
        if (article.HasAny(first, end, Experts)) { return SpeakerRole.Expert; }
        if (other && !own) { return SpeakerRole.ForeignOfficial; }
        if (article.HasAny(first, end, Legislators) && !article.HasAny(first, end, OfGovernment))
        {
            return own || body || subjects.At(first) != Owner.Other ? SpeakerRole.Legislator : SpeakerRole.ForeignOfficial;
        }
        if (IsMember(article, first, end)) { return SpeakerRole.Legislator; }
        if (own) { return article.HasAny(first, end, Diplomats) && !adjective ? SpeakerRole.ForeignOfficial : InOffice(article, first, end); }
        if (body || article.HasAny(first, end, Bodies)) { return SpeakerRole.OwnGovernment; }
        if (PressOffices.IsOne(article, first, end) && subjects.At(first) != Owner.Other) { return SpeakerRole.OwnGovernment; }
        if (!article.HasAny(first, end, Officials)) { return SpeakerRole.Media; }
        return IsOfSubject(article, subjects, first, end) ? InOffice(article, first, end) : SpeakerRole.ForeignOfficial;
    }

    /// <summary>"The expert", "the MP": whoever is one; null where the noun names no such role.</summary>
    public static SpeakerRole? RoleNamed(ArticleReading article, int noun) =>
        article.IsAny(noun, Experts) ? SpeakerRole.Expert : article.IsAny(noun, Legislator) ? SpeakerRole.Legislator : null;

    /// <summary>"A member of the Sabor".</summary>
    private static bool IsMember(ArticleReading article, int first, int end)
    {
        if (!article.HasAny(first, end, Members)) { return false; }
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (mention.Kind == MentionKind.ActorParliament) { return true; }
        }
        return false;
    }

    /// <summary>True for words that name countries and nobody in them: "Indonesia and Pakistan".</summary>
    public static bool IsCountries(ArticleReading article, int first, int end)
    {
        var covered = first;
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (mention.Kind is MentionKind.Actor or MentionKind.ActorAdjective or MentionKind.Other or MentionKind.OtherAdjective && mention.End > covered) { covered = mention.End; }
        }
        while (first < end && article.IsAny(first, BeforeCountries)) { first++; }
        return first < end && covered >= end && article.Words[first].Has(Language.WordTraits.Capitalised);
    }

    /// <summary>The president and the ministers of the actor; their aides and offices are the government.</summary>
    private static SpeakerRole InOffice(ArticleReading article, int first, int end)
    {
        if (article.HasAny(first, end, Helpers)) { return SpeakerRole.OwnGovernment; }
        if (article.HasAny(first, end, Heads)) { return SpeakerRole.HeadOfState; }
        return article.HasAny(first, end, Ministers) ? SpeakerRole.Minister : SpeakerRole.OwnGovernment;
    }

    /// <summary>One source of no stated nationality, beside the actor ("Karvenia said through an unnamed source"), or "the president" where the actor is spoken of.</summary>
    private static bool IsOfSubject(ArticleReading article, Subjects subjects, int first, int end)
    {
        if (subjects.At(first) != Owner.Other && article.HasAny(first, end, OfAnyCountry)) { return true; }
        if (subjects.At(first) != Owner.Actor) { return false; }
        if (article.HasAny(first, end, OfOneSpokenOf)) { return true; }
        return article.HasAny(first, end, Unnamed) && !article.HasAny(first, end, FromElsewhere);
    }

    private static (bool Own, bool Adjective, bool Other, bool Body) Parties(ArticleReading article, int first, int end)
    {
        var (own, adjective, other, body) = (false, false, false, false);
        foreach (var mention in article.MentionsIn(first, end))
        {
            own |= mention.Kind is MentionKind.Actor or MentionKind.ActorAdjective or MentionKind.ActorOfficial;
            adjective |= mention.Kind == MentionKind.ActorAdjective;
            other |= mention.IsOther;
            body |= mention.Kind is MentionKind.ActorBody or MentionKind.ActorParliament;
        }
        return (own, adjective, other, body);
    }
}
