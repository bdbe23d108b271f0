using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Mentions;

/// <summary>Reads words that stand for a party without naming it: pronouns, "the country", "none of the three".</summary>
internal sealed class References(ArticleReading article)
{
    private const WordTraits NotInNounPhrase = WordTraits.Preposition | WordTraits.Auxiliary | WordTraits.CueVerb | WordTraits.Verb | WordTraits.Determiner | WordTraits.Coordinator | WordTraits.PossessiveEnding;
    private const WordTraits AfterNounPhrase = WordTraits.Auxiliary | WordTraits.CueVerb | WordTraits.Verb | WordTraits.Preposition | WordTraits.Coordinator;

    private static readonly WordSet DefiniteNouns =
    [
        "country", "republic", "nation", "state", "government", "ministry", "president", "minister", "leader", "premier", "official", "officials",
        "authorities", "parliament", "spokesman", "spokesperson", "spokeswoman", "source", "capital", "administration", "aide", "adviser", "side", "leadership", "army", "delegation",
        "kingdom", "monarch", "king", "emirate", "monarchy", "cabinet", "presidency", "palace", "embassy", "diplomat", "general", "chancellor", "ally", "military", "envoy", "ambassador",
    ];

    private static readonly WordSet Friend = ["ally"];

    private static readonly WordSet Definite = ["the", "his", "its", "their", "her", "that"];
    private static readonly WordSet OfSpeaker = ["we", "i", "our", "us", "my"];
    private static readonly WordSet OfOthers = ["it", "he", "she", "they", "its", "his", "their"];
    private static readonly WordSet Countries = ["countries", "nations", "states", "governments", "capitals"];
    private static readonly WordSet Choosing = ["of", "among"];
    private static readonly WordSet Pointing = ["the", "all", "these"];
    private static readonly WordSet Both = ["both", "these"];
    private static readonly WordSet Numbers = ["two", "three", "four", "five", "trio", "pair"];
    private static readonly WordSet Referring = [.. DefiniteNouns, .. OfSpeaker, .. OfOthers, .. Countries, .. Numbers];

    /// <summary>True for the words that the other questions can be about; most words are told apart from them in one look.</summary>
    public bool CanRefer(int word) => article.IsAny(word, Referring);

    /// <summary>"Several countries" are others, unless the actor is one of them.</summary>
    public bool IsOtherCountries(int word) =>
        article.IsAny(word, Countries) && !IsCounted(word)
        && !article.IsAny(word - 2, Choosing) && !article.IsAny(word - 3, Choosing) && !article.IsAny(word - 4, Choosing) && !article.IsAny(word - 1, Choosing);

    /// <summary>The party of "the president of Azerbaijan"; null for other words. An ally of Azerbaijan is another country.</summary>
    public Owner? HeadOf(int word)
    {
        if (!article.IsAny(word, DefiniteNouns) || article.IsAny(word, Friend) || !(article.Is(word + 1, "of") || article.Is(word + 1, "in"))) { return null; }
        foreach (var mention in article.MentionsIn(word + 2, word + 4))
        {
            if (mention.IsParty) { return mention.IsActor ? Owner.Actor : Owner.Other; }
        }
        return null;
    }

    /// <summary>Speaker for "we"; Open for what stands for somebody named before; null for another word.</summary>
    public Owner? Pronoun(int word)
    {
        if (article.IsAny(word, OfSpeaker)) { return Owner.Speaker; }
        if (article.IsAny(word, OfOthers)) { return Owner.Open; }
        return IsCounted(word) || (article.IsAny(word, DefiniteNouns) && IsDefinite(word)) ? Owner.Open : null;
    }

    /// <summary>"None of the three", "both countries": those that were named before.</summary>
    private bool IsCounted(int word)
    {
        if (article.IsAny(word, Countries)) { return article.IsAny(word - 1, Both) || (article.IsAny(word - 1, Numbers) && article.IsAny(word - 2, Pointing)); }
        return article.IsAny(word, Numbers) && article.IsAny(word - 1, Pointing)
            && (word + 1 >= article.Words.Count || article.Words[word + 1].Gap || article.Words[word + 1].Has(AfterNounPhrase));
    }

    /// <summary>"The minister", "the Caspian nation": up to two words between the article and the noun, none of them a party or a noun's owner.</summary>
    private bool IsDefinite(int word)
    {
        for (var before = word - 1; before >= Math.Max(0, word - 3); before--)
        {
            if (article.IsAny(before, Definite)) { return true; }
            var ends = article.Words[before].Sentence != article.Words[word].Sentence || article.Words[before + 1].Gap || article.Words[before].Has(NotInNounPhrase);
            if (ends || IsParty(before)) { return false; }
        }
        return false;
    }

    private bool IsParty(int word)
    {
        foreach (var mention in article.MentionsIn(word, word + 1))
        {
            if (mention.IsParty) { return true; }
        }
        return false;
    }
}
