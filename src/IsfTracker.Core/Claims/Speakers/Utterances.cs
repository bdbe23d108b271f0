using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>The attributions of an article with the voices of their sources, by the sentences that they cover.</summary>
internal sealed class Utterances
{
    private static readonly string[] Speech =
    [
        "say", "says", "said", "saying", "state", "states", "stated", "tell", "tells", "told", "announce", "announces", "announced", "declare", "declares", "declared", "insist", "insists", "insisted",
        "stress", "stresses", "stressed", "warn", "warns", "warned", "reply", "replies", "replied", "answer", "answers", "answered", "inform", "informs", "informed", "argue", "argues", "argued",
        "explain", "explains", "explained", "add", "adds", "added", "emphasise", "emphasised", "emphasize", "emphasized", "reiterate", "reiterates", "reiterated", "maintain", "maintains", "maintained",
        "pledge", "pledges", "pledged", "promise", "promises", "promised", "vow", "vows", "vowed", "deny", "denies", "denied", "according", "note", "noted", "notes", "clarified", "signalled", "signaled", "indicated",
    ];

    private readonly ArticleReading article;
    private readonly List<Utterance>[] bySentence;

    private Utterances(ArticleReading article)
    {
        this.article = article;
        bySentence = new List<Utterance>[article.Words.SentenceCount];
    }

    public static Utterances Find(ArticleReading article, VoiceReader reader)
    {
        var utterances = new Utterances(article);
        foreach (var attribution in article.Text.Attributions.Where(attribution => attribution.Source is not null).OrderBy(attribution => attribution.Source!.Value.Start))
        {
            utterances.Add(attribution, reader.Resolve(attribution));
        }
        return utterances;
    }

    /// <summary>The voice whose words cover most of the passage; null when nobody's do. An outlet's report gives way to whom it reports.</summary>
    public Voice? Over(TextSpan span, int sentence)
    {
        var (best, most) = ((Voice?)null, 0);
        foreach (var one in bySentence[sentence] ?? [])
        {
            foreach (var content in one.Attribution.Content)
            {
                var shared = (Math.Min(content.End, span.End) - Math.Max(content.Start, span.Start)) * one.Weight;
                if (shared > most) { (best, most) = (one.Voice, shared); }
            }
        }
        return best;
    }

    private void Add(Attribution attribution, Voice voice)
    {
        var weight = WeightOf(attribution, voice);
        if (weight == 0) { return; }
        var utterance = new Utterance(attribution, voice, weight);
        var last = -1;
        foreach (var content in attribution.Content)
        {
            for (var sentence = SentenceAt(content.Start); sentence < bySentence.Length && article.Text.Sentences[sentence].Start < content.End; sentence++)
            {
                if (sentence <= last) { continue; }
                (bySentence[sentence] ??= []).Add(utterance);
                last = sentence;
            }
        }
    }

    /// <summary>A person before a country; a country only where it speaks: "Baku said", not "Baku wants".</summary>
    private int WeightOf(Attribution attribution, Voice voice)
    {
        if (voice.Name is null || voice.Role == SpeakerRole.Media) { return 0; }
        if (!IsCountry(voice)) { return 4; }
        return attribution.Cue is { } cue && IsSpeech(cue) ? 2 : 0;
    }

    private bool IsCountry(Voice voice)
    {
        if (voice.OfficialId is not null) { return false; }
        var lexicon = article.Lexicon;
        return lexicon.Actor.Names.Concat(lexicon.Actor.Capitals).Contains(voice.Name, StringComparer.OrdinalIgnoreCase)
            || lexicon.Others.Any(other => other.Names.Concat(other.Capitals).Contains(voice.Name, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Words of saying that are not denied, and not an idiom of deciding ("says no to").</summary>
    private bool IsSpeech(TextSpan cue)
    {
        var end = article.Words.WordAt(cue.End);
        var speaks = false;
        for (var word = article.Words.WordAt(cue.Start); word < end; word++)
        {
            if (article.Words[word].Has(WordTraits.Negation)) { return false; }
            speaks |= article.IsAny(word, Speech);
        }
        return speaks && !article.IsAny(end, "no", "yes");
    }

    private int SentenceAt(int position)
    {
        var (low, high) = (0, bySentence.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (article.Text.Sentences[middle].End <= position) { low = middle + 1; } else { high = middle; }
        }
        return low;
    }

    private sealed record Utterance(Attribution Attribution, Voice Voice, int Weight);
}
