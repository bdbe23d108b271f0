using IsfTracker.Core.Claims.Mentions;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>The speakers of an article in the order of the text, so that "he" and "the source" find the last one that fits.</summary>
internal sealed class People(ArticleReading article)
{
    private readonly List<(int Word, Voice Voice, string Words)> seen = [];

    public void Add(int word, Voice voice, TextSpan words)
    {
        var place = seen.Count;
        while (place > 0 && seen[place - 1].Word > word) { place--; }
        seen.Insert(place, (word, voice, words.Of(article.Text.Text)));
    }

    /// <summary>The last speaker before a word, of the gender the pronoun asks for.</summary>
    public Voice? Before(int word, string? pronoun = null)
    {
        for (var index = seen.Count - 1; index >= 0; index--)
        {
            if (seen[index].Word < word && (pronoun is null || Fits(seen[index].Voice, pronoun))) { return seen[index].Voice; }
        }
        return null;
    }

    /// <summary>The last speaker whose description has the word.</summary>
    public Voice? Described(int word, string head)
    {
        for (var index = seen.Count - 1; index >= 0; index--)
        {
            var (at, voice, words) = seen[index];
            if (at < word && (words.Contains(head, StringComparison.OrdinalIgnoreCase) || (voice.Name?.Contains(head, StringComparison.OrdinalIgnoreCase) ?? false) || HasOffice(voice, head))) { return voice; }
        }
        return null;
    }

    private bool Fits(Voice voice, string pronoun) =>
        voice.OfficialId is null || article.Lexicon.Actor.Officials.First(official => official.Id == voice.OfficialId).Pronoun is not { } known || known == pronoun;

    private bool HasOffice(Voice voice, string head) =>
        voice.OfficialId is not null && article.Lexicon.Actor.Officials.First(official => official.Id == voice.OfficialId).Office.Contains(head, StringComparison.OrdinalIgnoreCase);

    /// <summary>All named officials of the article, where they stand.</summary>
    public static People Of(ArticleReading article)
    {
        var people = new People(article);
        foreach (var mention in article.Mentions)
        {
            if (mention.Kind != MentionKind.ActorOfficial || article.IsAny(mention.End, "'s", "’s")) { continue; }
            people.Add(mention.First, OfficialNames.VoiceOf(article, mention.Value), article.Words.SpanOf(mention.First, mention.End));
        }
        return people;
    }
}
