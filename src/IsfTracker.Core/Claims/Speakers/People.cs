using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Those whom an article names or quotes, in the order of the text, so that "he" and "the source" find the last one that fits.</summary>
internal sealed class People(ArticleReading article, Subjects subjects, Officials officials)
{
    /// <summary>Nobody is remembered for longer; it bounds the cost of a text of nothing but names.</summary>
    private const int Memory = 40;

    private readonly List<Known> known = [];
    private int read;

    /// <summary>Takes in the names that stand before a word. Words must come in order.</summary>
    public void ReadTo(int word)
    {
        for (; read < article.Mentions.Length && article.Mentions[read].First < word; read++)
        {
            var mention = article.Mentions[read];
            if (mention.Kind is not (MentionKind.ActorOfficial or MentionKind.OtherPerson) || article.IsAny(mention.End, "'s", "’s")) { continue; }
            var voice = mention.Kind == MentionKind.ActorOfficial ? officials.VoiceOf(mention.Value)
                : new Voice(officials.FullName(article.Words.SpanOf(mention.First, mention.End)), null, SpeakerRole.ForeignOfficial, []);
            known.Add(new Known(mention.First, voice, article.Words.SpanOf(mention.First, mention.End), Acts(mention)));
        }
    }

    /// <summary>The thoughts "of President Volk" are not her doing.</summary>
    private bool Acts(Mention mention)
    {
        var before = mention.First - 1;
        while (before > 0 && mention.First - before < 5 && !article.Words[before + 1].Gap && article.Words[before].Has(WordTraits.Person | WordTraits.Adjective | WordTraits.Honorific | WordTraits.Determiner | WordTraits.PossessivePronoun)) { before--; }
        return subjects.IsSubject(mention) && (before < 0 || article.Words[before + 1].Gap || !(article.Words[before].Has(WordTraits.Preposition) || IsVerb(before) || IsRelative(before)));
    }

    /// <summary>"The offer that President Volk made": what follows a verb of saying is no such clause.</summary>
    private bool IsRelative(int word) => word > 0 && article.Words[word].Has(WordTraits.Relative) && !article.Words[word].Gap && !article.Words[word - 1].Has(WordTraits.CueVerb | WordTraits.Verb | WordTraits.TimeWord | WordTraits.Capitalised);

    /// <summary>"Who represented King Oskar": he is spoken of.</summary>
    private bool IsVerb(int word) =>
        word > 0 && !article.Words[word].Has(WordTraits.Capitalised | WordTraits.Person) && (article.Words[word - 1].Has(WordTraits.Relative) || article.Words[word].Has(WordTraits.CueVerb))
        && article.Text.Text.AsSpan(article.Words[word].Start..article.Words[word].End).EndsWith("ed");

    public void Add(int word, Voice voice, TextSpan words)
    {
        ReadTo(word);
        var place = known.Count;
        while (place > 0 && known.Count - place < Memory && known[place - 1].Word > word) { place--; }
        known.Insert(place, new Known(word, voice, words, true));
    }

    /// <summary>The last one before a word, of the gender the pronoun asks for; a speaker or subject before somebody mentioned.</summary>
    public Voice? Before(int word, string? pronoun = null, bool own = false, bool nameless = false)
    {
        Voice? mentioned = null;
        for (var index = Last(word); index >= 0 && Last(word) - index < Memory; index--)
        {
            var one = known[index];
            if ((own && !one.Voice.IsOwn) || (nameless && IsNamed(one))) { continue; }
            if (pronoun is not null && (IsPlural(one) || (officials.PronounOf(one.Voice) is { } gender && gender != pronoun))) { continue; }
            if (one.Acts) { return one.Voice; }
            mentioned ??= one.Voice;
        }
        return mentioned;
    }

    /// <summary>The last one with a role.</summary>
    public Voice? Before(int word, SpeakerRole role)
    {
        for (var index = Last(word); index >= 0 && Last(word) - index < Memory; index--)
        {
            if (known[index].Voice.Role == role && known[index].Acts) { return known[index].Voice; }
        }
        return null;
    }

    /// <summary>The last one whose name, description or office has the word.</summary>
    public Voice? Described(int word, string head)
    {
        for (var index = Last(word); index >= 0 && Last(word) - index < Memory; index--)
        {
            var one = known[index];
            if (HasWord(one.Words.Of(article.Text.Text), head) || HasWord(one.Voice.Name, head) || officials.HasOffice(one.Voice, head)) { return one.Voice; }
        }
        return null;
    }

    private bool IsPlural(Known one) => one.Voice.OfficialId is null && one.Words.Of(article.Text.Text).EndsWith('s') && one.Voice.Name is { } name && char.IsLower(name[^1]) && !char.IsUpper(name[0]);

    /// <summary>Known by a name, not by a description.</summary>
    private static bool IsNamed(Known one) => one.Voice.OfficialId is not null || (one.Voice.Name is { } name && Array.TrueForAll(name.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => char.IsUpper(word[0])));

    /// <summary>As a word of its own, or in the plural; "the minister" is no prime minister, "the president" no vice president.</summary>
    public static bool HasWord(string? words, string word)
    {
        for (var at = words?.IndexOf(word, StringComparison.OrdinalIgnoreCase) ?? -1; at >= 0; at = words!.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetter(words![at - 1])) && (end == words!.Length || !char.IsLetter(words[end]) || words[end] == 's') && !IsOtherOffice(words.AsSpan(0, at))) { return true; }
        }
        return false;
    }

    private static bool IsOtherOffice(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" -");
        return before.EndsWith("prime", StringComparison.OrdinalIgnoreCase) || before.EndsWith("vice", StringComparison.OrdinalIgnoreCase);
    }

    private int Last(int word)
    {
        var (low, high) = (0, known.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (known[middle].Word < word) { low = middle + 1; } else { high = middle; }
        }
        return low - 1;
    }

    private readonly record struct Known(int Word, Voice Voice, TextSpan Words, bool Acts);
}
