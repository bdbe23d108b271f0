using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>The name of a person in the words that describe them: "the foreign minister of Ostmark, Hedda Brandt".</summary>
internal static class PersonalNames
{
    private static readonly WordSet OfBodies = ["foreign", "defence", "defense", "prime", "interior", "vice", "white", "house", "united", "nations", "union", "party", "states", "ministry", "university", "institute", "security", "council", "department", "affairs", "association", "centre", "center", "committee", "national", "international", "deputy", "state", "war", "army"];

    /// <summary>Between the parts of a name: "Majed bin Omar".</summary>
    private static readonly WordSet Particles = ["bin", "ibn", "bint", "al", "el", "ul", "van", "von", "de", "der", "da", "di", "del"];

    public static TextSpan? Find(ArticleReading article, int first, int end)
    {
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (mention.Kind == MentionKind.OtherPerson && !article.IsAny(mention.End, "'s", "’s") && !(mention.First > first && article.Words[mention.First - 1].Has(WordTraits.Preposition))) { return article.Words.SpanOf(mention.First, mention.End); }
        }
        for (var word = first; word < end; word++)
        {
            var last = word;
            while (last < end && (IsNamePart(article, last) || (last > word && last + 1 < end && article.IsAny(last, Particles) && IsNamePart(article, last + 1))) && (last == word || !article.Words[last].Gap)) { last++; }
            if (last - word is > 1 and < 6 && !IsCompound(article, word, last) && !(word > first && article.Words[word - 1].Has(WordTraits.Preposition))) { return article.Words.SpanOf(word, last); }
            if (last > word) { word = last - 1; }
        }
        return null;
    }

    /// <summary>"Counter-Corruption": one word.</summary>
    private static bool IsCompound(ArticleReading article, int word, int last) => !article.Words.SpanOf(word, last).Of(article.Text.Text).Contains(' ');

    private static bool IsNamePart(ArticleReading article, int word)
    {
        if (!article.Words[word].Has(WordTraits.Capitalised) || article.Words[word].Has(WordTraits.Person | WordTraits.Body | WordTraits.Determiner | WordTraits.Honorific | WordTraits.Weekday | WordTraits.Month | WordTraits.Adjective)) { return false; }
        if (article.IsAny(word, OfBodies)) { return false; }
        foreach (var mention in article.MentionsIn(word, word + 1))
        {
            if (mention.Kind is not (MentionKind.Signal or MentionKind.Condition)) { return false; }
        }
        return true;
    }
}
