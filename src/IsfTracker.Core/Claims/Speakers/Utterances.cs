using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>The attributions of an article with the voices of their sources, by the sentences that they cover.</summary>
internal sealed class Utterances
{
    private static readonly WordSet Speech =
    [
        "say", "says", "said", "saying", "state", "states", "stated", "tell", "tells", "told", "announce", "announces", "announced", "declare", "declares", "declared", "insist", "insists", "insisted",
        "stress", "stresses", "stressed", "warn", "warns", "warned", "reply", "replies", "replied", "answer", "answers", "answered", "inform", "informs", "informed", "argue", "argues", "argued",
        "explain", "explains", "explained", "add", "adds", "added", "emphasise", "emphasised", "emphasize", "emphasized", "reiterate", "reiterates", "reiterated", "maintain", "maintains", "maintained",
        "pledge", "pledges", "pledged", "promise", "promises", "promised", "vow", "vows", "vowed", "deny", "denies", "denied", "according", "note", "noted", "notes", "clarified", "clear", "signalled", "signaled", "indicated",
    ];

    private static readonly WordSet Reporting = ["reported", "reports", "citing", "quoting"];
    private static readonly WordSet Asking = ["asked", "asks", "asking"];

    private readonly ArticleReading article;
    private const int Person = 4;
    private const int Country = 2;

    /// <summary>Letters of the shortest clause that says something of its own.</summary>
    private const int Clause = 16;

    private readonly Dictionary<Attribution, (Voice Voice, int Weight)> voices;

    private readonly VoiceReader reader;
    private readonly List<Attribution> waiting;
    private int read;

    public Utterances(ArticleReading article, VoiceReader reader)
    {
        (this.article, this.reader) = (article, reader);
        waiting = [.. article.Text.Attributions.Where(attribution => attribution.Source is not null && attribution.IsSpeech).OrderBy(attribution => attribution.Source!.Value.Start)];
        voices = new(waiting.Count, ReferenceEqualityComparer.Instance);
    }

    /// <summary>Resolves the sources that stand before a position, in the order of the text.</summary>
    public void ReadTo(int position)
    {
        for (; read < waiting.Count && waiting[read].Source!.Value.Start < position; read++)
        {
            var voice = reader.Resolve(waiting[read]);
            voices[waiting[read]] = (voice, WeightOf(waiting[read], voice));
        }
    }

    /// <summary>The voice whose words cover most of the passage, or whose attribution it is; null when nobody's. An outlet's report gives way to whom it reports, others to the actor's own beside them.</summary>
    public (Voice Voice, bool IsPerson)? Over(TextSpan span, int sentence)
    {
        var (best, most) = (((Voice, bool)?)null, 0);
        Attribution? widest = null;
        foreach (var attribution in article.AttributionsIn(sentence))
        {
            if (!voices.TryGetValue(attribution, out var one)) { continue; }
            if (best is null && attribution.Cue is { } cue && span.Contains(cue) && one.Weight == Person) { best = (one.Voice, true); }
            foreach (var content in attribution.Content)
            {
                var shared = (Math.Min(content.End, span.End) - Math.Max(content.Start, span.Start)) * one.Weight;
                if (shared > most) { (best, most, widest) = ((one.Voice, one.Weight == Person), shared, attribution); }
            }
        }
        return widest is null ? best : Reported(widest, sentence) ?? Own(widest, span, sentence) ?? best;
    }

    /// <summary>"Resch said that Karvenia would come, but officials in Verrin have repeatedly told reporters that its guards are not wanted": Resch speaks for the actor.</summary>
    private (Voice Voice, bool IsPerson)? Own(Attribution widest, TextSpan span, int sentence)
    {
        if (voices[widest].Voice.IsOwn) { return null; }
        foreach (var attribution in article.AttributionsIn(sentence))
        {
            if (!voices.TryGetValue(attribution, out var one) || one.Weight != Person || !one.Voice.IsOwn) { continue; }
            foreach (var content in attribution.Content)
            {
                if (span.Contains(content) && content.Length >= Clause && !IsIn(widest, content)) { return (one.Voice, true); }
            }
        }
        return null;
    }

    private static bool IsIn(Attribution widest, TextSpan content)
    {
        foreach (var part in widest.Content) { if (part.Overlaps(content)) { return true; } }
        return false;
    }

    /// <summary>"Resch told the minister that …, the Lake Wire reported, citing officials": what is reported are Resch's words.</summary>
    private (Voice Voice, bool IsPerson)? Reported(Attribution report, int sentence)
    {
        if (report.Cue is not { } cue || !article.IsAny(article.Words.WordAt(cue.Start), Reporting)) { return null; }
        foreach (var inner in article.AttributionsIn(sentence))
        {
            if (inner.Source is not { } source || !voices.TryGetValue(inner, out var one) || one.Weight != Person || !IsNamed(one.Voice)) { continue; }
            foreach (var content in report.Content)
            {
                if (content.Start <= source.Start && source.End < content.End) { return (one.Voice, true); }
            }
        }
        return null;
    }

    private static bool IsNamed(Voice voice) => voice.OfficialId is not null || (voice.Name is { } name && name.Contains(' ') && Array.TrueForAll(name.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => char.IsUpper(word[0])));

    /// <summary>A person before a country; a country only where it speaks: "Baku said", not "Baku wants".</summary>
    private int WeightOf(Attribution attribution, Voice voice)
    {
        if (voice.Name is null || voice.Role == SpeakerRole.Media || (attribution is { Direct: false, Cue: { } asks } && article.IsAny(article.Words.WordAt(asks.Start), Asking))) { return 0; }
        var head = attribution.Head ?? attribution.Source!.Value;
        var isCountry = voice.OfficialId is null && (voice.Name == article.Lexicon.Actor.Name || Descriptions.IsCountries(article, article.Words.WordAt(head.Start), article.Words.WordAt(head.End)));
        if (!isCountry) { return Person; }
        return attribution.Cue is { } cue && IsSpeech(cue) ? Country : 0;
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
}
