using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Whom a name, an office or a description means that an article has used before.</summary>
internal sealed class EarlierVoices(ArticleReading article, Officials officials, People people)
{
    private static readonly WordSet Unnamed = ["official", "officials", "source", "sources", "representative", "spokesperson", "spokesman", "spokeswoman", "diplomat", "diplomats", "interlocutor", "person", "aide", "adviser", "minister", "president", "leader", "officer", "chief", "envoy", "ambassador", "politician"];
    private static readonly WordSet Definite = ["the", "this", "that", "his", "her", "their"];
    private static readonly WordSet Some = ["one", "another", "some", "several", "most", "two", "three", "both", "none"];
    private static readonly WordSet Ordinals = ["first", "second", "third", "other"];
    private static readonly WordSet Civil = ["mr", "mrs", "ms", "dr", "gen", "general", "colonel", "minister", "ambassador", "senator"];
    private static readonly WordSet Nameless = ["source", "sources", "officials", "diplomats", "interlocutor", "interlocutors"];

    /// <summary>"The source", "the minister", "Resch": who was described or named so before, or holds that office.</summary>
    public Voice? Find(int first, int end)
    {
        if (end - first == 2 && article.IsAny(first, Civil) && article.Words[end - 1].Has(WordTraits.Capitalised) && !IsParty(end - 1) && people.Described(first, WordOf(end - 1)) is { } titled) { return titled; }
        if (end - first == 1 && article.Words[first].Has(WordTraits.Capitalised) && !IsParty(first)) { return people.Described(first, WordOf(first)); }
        var other = HasOther(first, end);
        if (!other && officials.ByOffice(article.Is(first, "the") ? first + 1 : first, end) is { } officer) { return officer; }
        if (article.Is(first, "the") && article.Is(first + 1, "interlocutor")) { return people.Before(first); }
        if (article.Is(first, "the") && end - first == 2 && IsNational(first + 1)) { return people.Before(first, null, own: true); }
        if (IsOfOutlet(first, end) && people.Before(first, nameless: true) is { } source) { return source; }
        if (OfCompany(first, end) is { } member) { return member; }
        if (!article.IsAny(first, Definite) || end - first > 4 || other) { return null; }
        var head = WordOf(end - 1);
        var stem = head.Length > 4 ? head.TrimEnd('s') : head;
        if (end - first <= 3 && !HasPossessive(first, end) && people.Described(first, stem) is { } described) { return described; }
        if (end - first == 2 && Descriptions.RoleNamed(article, end - 1) is { } role && people.Before(first, role) is { } same) { return same; }
        return end - first <= 2 && article.IsAny(end - 1, Unnamed) ? people.Before(first, nameless: article.IsAny(end - 1, Nameless)) : null;
    }

    /// <summary>"One of the officials", "a second official": another of those told of before, with their role.</summary>
    private Voice? OfCompany(int first, int end)
    {
        var isOne = end - first > 3 && article.IsAny(first, Some) && article.Is(first + 1, "of") && article.IsAny(first + 2, Definite);
        if (!isOne && !(end - first == 3 && article.IsAny(first + 1, Ordinals)) || !article.IsAny(end - 1, Unnamed)) { return null; }
        if (people.Described(first, WordOf(end - 1).TrimEnd('s')) is not { OfficialId: null } company) { return null; }
        return new Voice(article.Words.SpanOf(isOne ? first : first + 1, end).Of(article.Text.Text), null, company.Role, []);
    }

    /// <summary>"The newspaper's source", "the agency's interlocutor": whom the outlet quoted before.</summary>
    private bool IsOfOutlet(int first, int end) =>
        article.IsAny(end - 1, Nameless) && article.IsAny(first + 1, MediaNouns.Again) && HasPossessive(first, end);

    /// <summary>"The Karvenian": one of the actor's people.</summary>
    private bool IsNational(int word)
    {
        foreach (var mention in article.MentionsIn(word, word + 1))
        {
            if (mention.Kind == MentionKind.ActorAdjective) { return LettersOf(word)[^1] != 's'; }
        }
        return false;
    }

    private string WordOf(int word) => article.Words[word].Span.Of(article.Text.Text);

    private ReadOnlySpan<char> LettersOf(int word) => article.Text.Text.AsSpan(article.Words[word].Start..article.Words[word].End);

    private bool HasPossessive(int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            if (article.Words[word].Has(WordTraits.PossessiveEnding) || LettersOf(word).EndsWith("’s") || LettersOf(word).EndsWith("'s")) { return true; }
        }
        return false;
    }

    private bool IsParty(int word)
    {
        foreach (var mention in article.MentionsIn(word, word + 1))
        {
            if (mention.IsParty || mention.Kind == MentionKind.Outlet) { return true; }
        }
        return false;
    }

    private bool HasOther(int first, int end)
    {
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (mention.IsOther) { return true; }
        }
        return false;
    }
}
