using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>A surname by itself, of somebody whom the article introduced where nobody spoke: "The ambassador in Osk, Lena Forss, has toured the camp … Forss said".</summary>
internal static class Introductions
{
    /// <summary>Words over which a name is remembered.</summary>
    private const int Memory = 600;

    /// <summary>Words of the office before a name.</summary>
    private const int Reach = 10;

    /// <summary>The whole name again, without the office.</summary>
    public static Voice? Find(ArticleReading article, Subjects subjects, int first, int end) =>
        end - first is > 1 and < 4 && Find(article, subjects, end - 1) is { Name: { } name } voice && article.Words.SpanOf(first, end).Of(article.Text.Text).AsSpan().EndsWith(name) ? voice : null;

    /// <summary>Null where the article has no such name before the word, or says nothing of who it is.</summary>
    public static Voice? Find(ArticleReading article, Subjects subjects, int surname)
    {
        var letters = LettersOf(article, surname);
        if (letters.Length < 3 || !article.Words[surname].Has(WordTraits.Capitalised) || article.Words[surname].Has(WordTraits.Person | WordTraits.Body)) { return null; }
        for (var word = surname - 1; word > Math.Max(0, surname - Memory); word--)
        {
            ref readonly var other = ref article.Words[word];
            // One branch for what tells most words from the name: each alone is not foreseen.
            if ((other.Span.Length != letters.Length) | (article.Text.Text[other.Start] != letters[0]) | other.Gap || !LettersOf(article, word).SequenceEqual(letters)) { continue; }
            if (PersonalNames.Find(article, word - 1, word + 1) is not { } name || name.Start != article.Words[word - 1].Start) { continue; }
            var first = StartOf(article, word - 1);
            var role = Descriptions.RoleOf(article, subjects, first, EndOf(article, word + 1));
            if (role != SpeakerRole.Media) { return new Voice(name.Of(article.Text.Text), null, role, []); }
        }
        return null;
    }

    /// <summary>Where the office before a name begins: behind a verb or the end of a sentence, one comma reaches back to it.</summary>
    private static int StartOf(ArticleReading article, int name)
    {
        var (word, commas) = (name, 0);
        while (word > 0 && name - word < Reach && article.Words[word - 1].Sentence == article.Words[name].Sentence && !IsVerb(article, word - 1))
        {
            if (article.Words[word].Gap && ++commas > 1) { break; }
            word--;
        }
        return word;
    }

    /// <summary>Where what stands between commas behind a name ends: "Lena Forss, a professor at Tolmin University,".</summary>
    private static int EndOf(ArticleReading article, int end)
    {
        if (end >= article.Words.Count || !article.Words[end].Gap) { return end; }
        var last = end + 1;
        while (last < article.Words.Count && last - end < Reach && !article.Words[last].Gap && article.Words[last].Sentence == article.Words[end].Sentence) { last++; }
        return article.Words[end].Has(WordTraits.Determiner | WordTraits.Person | WordTraits.Adjective) && last - end < Reach ? last : end;
    }

    private static bool IsVerb(ArticleReading article, int word) => article.Words[word].Has(WordTraits.CueVerb | WordTraits.Auxiliary | WordTraits.Verb) && !article.IsAny(word, "'s", "’s");

    private static ReadOnlySpan<char> LettersOf(ArticleReading article, int word) => article.Text.Text.AsSpan(article.Words[word].Start..article.Words[word].End);
}
