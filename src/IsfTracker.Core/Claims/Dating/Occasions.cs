using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Dating;

/// <summary>The days on which the speakers of an article spoke, told once: beside their words, or where they are said to have met the press, given an interview, addressed a meeting.</summary>
internal static class Occasions
{
    private static readonly WordSet Remarks = ["remarks", "comments", "comment", "news", "statement", "interview", "words", "announcement", "briefing", "speech", "conference", "answer", "conversation", "post", "address"];

    private static readonly WordSet Gatherings =
    [
        "conference", "briefing", "meeting", "session", "summit", "debate", "forum", "hearing", "rally", "ceremony", "talks", "press", "reporters", "journalists", "parliament", "assembly", "lawmakers", "senators", "deputies", "interview", "interviewed", "speech", "statement", "address", "podcast", "broadcast", "remarks", "council", "addressed", "addressing", "spoke", "speaking", "conversation", "broadcasters", "excluded", "outlined", "pledged",
    ];

    private static readonly WordSet Photographs = ["photo", "photograph", "photographs", "pictured", "handout", "getty"];

    /// <summary>The day of each speaker by name: of those that are not recalled from before, the last.</summary>
    public static Dictionary<string, Edtf> Of(ArticleReading article, List<Excerpt> passages, Voice[] voices, Edtf?[] dates)
    {
        var occasions = new Dictionary<string, Edtf>(StringComparer.Ordinal);
        string? speaker = null;
        for (var index = 0; index < passages.Count; index++)
        {
            speaker = voices[index].Name ?? speaker;
            if (dates[index] is not { } date || IsYear(date) || Recollections.IsOne(article, passages[index], dated: true) || IsCaption(article, passages[index])) { continue; }
            if (SpeakerAt(article, passages[index], voices, index, speaker) is not { } name) { continue; }
            if (!occasions.TryGetValue(name, out var known) || IsLater(date, known)) { occasions[name] = date; }
        }
        return occasions;
    }

    /// <summary>"The remarks, made on Friday", "his interview on Monday": a date for the words told before.</summary>
    public static bool IsOfSpeech(ArticleReading article, Excerpt passage) => article.HasAny(passage.First, Math.Min(passage.End, passage.First + 4), Remarks);

    private static string? SpeakerAt(ArticleReading article, Excerpt passage, Voice[] voices, int index, string? before)
    {
        if (voices[index].Name is { } name) { return TellsOfSpeech(article, passage, voices[index]) ? name : null; }
        if (IsOfSpeech(article, passage)) { return before ?? voices.ElementAtOrDefault(index + 1)?.Name; }
        return article.HasAny(passage.First, passage.End, Gatherings) ? OfficialIn(article, passage, voices) : null;
    }

    /// <summary>A visit dates nothing; what is said, or the act of telling at a gathering, does.</summary>
    private static bool TellsOfSpeech(ArticleReading article, Excerpt passage, Voice voice)
    {
        if (passage.Quoted || IsOfSpeech(article, passage) || (article.HasAny(passage.First, passage.End, Gatherings) && Names(article, passage, voice))) { return true; }
        for (var word = passage.First; word < passage.End; word++)
        {
            if (article.Words[word].Has(WordTraits.CueVerb)) { return true; }
        }
        foreach (var attribution in article.AttributionsIn(passage.Sentence))
        {
            if (attribution.Cue is not null) { return true; }
        }
        return false;
    }

    /// <summary>The passage has the speaker in it, and does not only go on with what they said: "At the August meeting in Hallin a treaty was signed".</summary>
    private static bool Names(ArticleReading article, Excerpt passage, Voice voice)
    {
        var last = voice.Name!.AsSpan(voice.Name!.LastIndexOf(' ') + 1);
        for (var word = passage.First; word < passage.End; word++)
        {
            if (article.Words[word].Has(WordTraits.SubjectPronoun | WordTraits.PossessivePronoun | WordTraits.Person) || article.Text.Text.AsSpan(article.Words[word].Start..article.Words[word].End).Equals(last, StringComparison.OrdinalIgnoreCase)) { return true; }
        }
        return false;
    }

    private static string? OfficialIn(ArticleReading article, Excerpt passage, Voice[] voices)
    {
        foreach (var mention in article.MentionsIn(passage.First, passage.End))
        {
            if (mention.Kind != MentionKind.ActorOfficial) { continue; }
            var id = article.Lexicon.Actor.Officials[mention.Value].Id;
            return Array.Find(voices, voice => voice.OfficialId == id)?.Name;
        }
        return null;
    }

    private static bool IsYear(Edtf date) => date.Latest.DayNumber - date.Earliest.DayNumber > 200;

    /// <summary>A later day, or a more exact one.</summary>
    private static bool IsLater(Edtf date, Edtf known) =>
        date.Earliest > known.Latest || (date.Earliest >= known.Earliest && date.Latest <= known.Latest && date.Latest.DayNumber - date.Earliest.DayNumber < known.Latest.DayNumber - known.Earliest.DayNumber);

    private static bool IsCaption(ArticleReading article, Excerpt passage)
    {
        var span = article.Document.Blocks[article.BlockIndexOf(passage.Sentence)].Span;
        var (first, end) = (article.Words.WordAt(span.Start), article.Words.WordAt(span.End));
        return end - first < 80 && article.HasAny(first, end, Photographs);
    }
}
