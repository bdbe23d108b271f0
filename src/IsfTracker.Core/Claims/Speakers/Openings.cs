using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Whose doing a sentence tells of, where no verb of saying is found: "Volk closed the door", "a source had tied any deployment to".</summary>
internal static class Openings
{
    private const int Reach = 12;

    private static readonly WordSet Acts =
    [
        "told", "tells", "answered", "pledged", "pledges", "promised", "promises", "vowed", "informed", "replied", "turned", "assured", "clear",
    ];

    private static readonly WordSet Addressing = ["addressing", "telling", "told", "addressed", "informing", "in", "to", "before", "by"];
    private static readonly WordSet Unnamed = ["source", "sources", "official", "officials", "diplomat", "diplomats"];

    /// <summary>Who is sent, and tells nothing.</summary>
    private static readonly WordSet Sent = ["soldiers", "soldier", "troops", "servicemen", "peacekeepers", "policemen", "guards", "medics", "officers"];

    private static readonly WordSet Deciding = ["decision", "decided"];
    private static readonly WordSet Other = ["to", "by"];
    private static readonly WordSet Person = ["he", "she"];

    /// <summary>What a capital does with words.</summary>
    private static readonly WordSet Answers = ["dismissed", "dismisses", "denied", "denies", "rejected", "rejects", "brushed", "countered", "demanded", "demands", "insisted", "insists"];

    public static Voice? Find(ArticleReading article, VoiceReader reader, Subjects subjects, Excerpt passage)
    {
        var first = Datelines.EndOf(article, passage);
        for (var word = first; word < Math.Min(passage.End, first + Reach); word++)
        {
            if (MentionAt(article, word) is { } mention)
            {
                if (!subjects.IsSubject(mention) && word > first) { word = mention.End - 1; continue; }
                if (mention.Kind == MentionKind.ActorParliament && word > first && IsAddressed(article, word)) { word = mention.End - 1; continue; }
                return OfParty(article, reader, mention, passage);
            }
            if (article.IsAny(word, Person)) { return reader.ResolvePronoun(word); }
            if (word < first + 3 && PersonalNames.Find(article, word, Math.Min(passage.End, word + 3)) is { } name && name.Start == article.Words[word].Start)
            {
                var voice = reader.Resolve(article.Words.SpanOf(word, EndOfPhrase(article, article.Words.WordAt(name.End), passage.End)));
                if (voice.Name is not null) { return voice; }
            }
            if (article.Words[word].Has(WordTraits.Person) && IsPhraseHead(article, word)) { return OfPhrase(article, reader, word, passage); }
        }
        return null;
    }

    /// <summary>"Addressing the Sabor", "told parliament": those who listen.</summary>
    private static bool IsAddressed(ArticleReading article, int word) =>
        article.IsAny(article.Is(word - 1, "the") ? word - 2 : word - 1, Addressing);

    private static Voice? OfParty(ArticleReading article, VoiceReader reader, Mention mention, Excerpt passage)
    {
        var owns = article.IsAny(mention.End, "'s", "’s");
        if (mention.Kind == MentionKind.ActorOfficial && !owns) { return reader.Officials.VoiceOf(mention.Value); }
        if (mention.Kind == MentionKind.ActorParliament) { return new Voice(article.Words.SpanOf(mention.First, mention.End).Of(article.Text.Text), null, SpeakerRole.Legislator, []); }
        for (var word = mention.End; word < Math.Min(passage.End, mention.End + 6); word++)
        {
            if (article.Words[word].Gap || article.Words[word].Has(WordTraits.Auxiliary | WordTraits.CueVerb | WordTraits.Verb) || (article.Words[word].Has(WordTraits.Preposition) && !article.Is(word, "of"))) { break; }
            if (MentionAt(article, word) is { Kind: MentionKind.ActorOfficial } named) { return reader.Officials.VoiceOf(named.Value); }
            if (MentionAt(article, word) is { Kind: MentionKind.OtherPerson } other) { return reader.Resolve(article.Words.SpanOf(mention.First, other.End)); }
            if (article.IsAny(word, Sent)) { return null; }
            if (!article.Words[word].Has(WordTraits.Person | WordTraits.Body)) { continue; }
            while (word + 1 < passage.End && article.Words[word + 1].Has(WordTraits.Person | WordTraits.Body) && !article.Words[word + 1].Gap) { word++; }
            return reader.Resolve(article.Words.SpanOf(mention.First, EndOfPhrase(article, word + 1, passage.End)));
        }
        return mention.Kind == MentionKind.Actor && !owns && TellsItself(article, mention, passage)
            ? new Voice(article.Words.SpanOf(mention.First, mention.End).Of(article.Text.Text), null, SpeakerRole.OwnGovernment, []) : null;
    }

    /// <summary>A country is a speaker only where it tells something: "Baku has turned the request down", not "Baku has not confirmed". Of its own decision only the capital tells.</summary>
    private static bool TellsItself(ArticleReading article, Mention mention, Excerpt passage)
    {
        if (mention.Value == 1 && article.HasAny(mention.End, Math.Min(passage.End, mention.End + 8), Deciding)) { return true; }
        for (var word = mention.End; word < Math.Min(passage.End, mention.End + 4); word++)
        {
            if (article.Words[word].Has(WordTraits.Negation) || article.IsAny(word, Other)) { return false; }
            if (article.IsAny(word, Acts) || (mention.Value == 1 && article.IsAny(word, Answers))) { return true; }
        }
        return false;
    }

    private static Voice? OfPhrase(ArticleReading article, VoiceReader reader, int head, Excerpt passage)
    {
        var first = head;
        while (first > passage.First && head - first < 5 && !article.Words[first].Has(WordTraits.Determiner | WordTraits.PossessivePronoun)) { first--; }
        var end = EndOfPhrase(article, head + 1, passage.End);
        var voice = reader.Resolve(article.Words.SpanOf(first, end));
        return voice.Name is null || (voice.Role == SpeakerRole.ForeignOfficial && !article.HasAny(first, end, Unnamed)) ? null : voice;
    }

    /// <summary>A noun after an article or possessive, not after a preposition.</summary>
    private static bool IsPhraseHead(ArticleReading article, int word)
    {
        for (var before = word; before >= Math.Max(0, word - 4); before--)
        {
            if (article.Words[before].Has(WordTraits.Determiner | WordTraits.PossessivePronoun))
            {
                return before == 0 || article.Words[before].Gap || !article.Words[before - 1].Has(WordTraits.Preposition) || article.Words[before - 1].Has(WordTraits.TimeWord);
            }
            if (before < word && article.Words[before].Has(WordTraits.Preposition | WordTraits.Auxiliary | WordTraits.CueVerb)) { return false; }
        }
        return false;
    }

    private static int EndOfPhrase(ArticleReading article, int word, int end)
    {
        var start = word;
        while (word < end && word - start < 7 && !article.Words[word].Gap && !article.Words[word].Has(WordTraits.Auxiliary | WordTraits.CueVerb | WordTraits.Verb | WordTraits.Adverb | WordTraits.Relative)
            && (word > start || article.Words[word].Has(WordTraits.Preposition | WordTraits.Capitalised))) { word++; }
        return word;
    }

    private static Mention? MentionAt(ArticleReading article, int word)
    {
        foreach (var mention in article.MentionsIn(word, word + 1))
        {
            if (mention.IsParty) { return mention; }
        }
        return null;
    }
}
