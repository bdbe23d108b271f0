using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;

namespace IsfTracker.Core.Claims.Dating;

/// <summary>Finds when the words of a passage were spoken, where the text says so.</summary>
internal static class SaidDates
{
    /// <summary>The date of each passage; null where the text gives none.</summary>
    public static Edtf?[] Find(ArticleReading article, List<Excerpt> passages, Voice[] voices)
    {
        var sayings = new SayingDates(article);
        var lines = LineDays.Find(article);
        var dates = new Edtf?[passages.Count];
        for (var index = 0; index < passages.Count; index++)
        {
            dates[index] = sayings.In(passages[index]) ?? lines[article.BlockIndexOf(passages[index].Sentence)];
        }
        Carry(article, passages, voices, dates);
        return dates;
    }

    /// <summary>Words without a date were spoken when the same speaker's words around them were.</summary>
    private static void Carry(ArticleReading article, List<Excerpt> passages, Voice[] voices, Edtf?[] dates)
    {
        var occasions = Occasions(article, passages, voices, dates);
        var only = OnlyOwn(voices, occasions);
        for (var index = 0; index < passages.Count; index++)
        {
            if (dates[index] is not null || voices[index].Name is not { } speaker || IsHeadline(article, passages[index])) { continue; }
            var goesOn = index > 0 && voices[index - 1].Name == speaker && dates[index - 1] is not null && article.BlockIndexOf(passages[index - 1].Sentence) == article.BlockIndexOf(passages[index].Sentence);
            dates[index] = goesOn ? dates[index - 1] : Recollections.IsOne(article, passages[index], dated: false) ? null
                : occasions.GetValueOrDefault(speaker) ?? (voices[index].IsOwn ? only : null);
        }
    }

    /// <summary>The day each speaker spoke: the first that is not recalled from before.</summary>
    private static Dictionary<string, Edtf> Occasions(ArticleReading article, List<Excerpt> passages, Voice[] voices, Edtf?[] dates)
    {
        var occasions = new Dictionary<string, Edtf>(StringComparer.Ordinal);
        string? speaker = null;
        for (var index = 0; index < passages.Count; index++)
        {
            if (voices[index].Name is not null) { speaker = voices[index].Name; }
            var tells = voices[index].Name is not null || IsOfSpeech(article, passages[index]);
            if (speaker is null || !tells || dates[index] is not { } date || Recollections.IsOne(article, passages[index], dated: true)) { continue; }
            occasions.TryAdd(speaker, date);
        }
        return occasions;
    }

    /// <summary>"The remarks, made on Friday", "his interview on Monday": a date for the words told before.</summary>
    public static bool IsOfSpeech(ArticleReading article, Excerpt passage)
    {
        for (var word = passage.First; word < Math.Min(passage.End, passage.First + 4); word++)
        {
            if (article.IsAny(word, "remarks", "comments", "comment", "news", "statement", "interview", "words", "announcement", "briefing", "speech", "conference", "answer", "conversation")) { return true; }
        }
        return false;
    }

    /// <summary>Where an article dates one occasion only, those of the government who speak in it without a date spoke then.</summary>
    private static Edtf? OnlyOwn(Voice[] voices, Dictionary<string, Edtf> occasions)
    {
        Edtf? only = null;
        foreach (var voice in voices)
        {
            if (!voice.IsOwn || !occasions.TryGetValue(voice.Name!, out var date)) { continue; }
            if (only is not null && only.ToString() != date.ToString()) { return null; }
            only = date;
        }
        return only;
    }

    private static bool IsHeadline(ArticleReading article, Excerpt passage) => article.BlockOf(passage.Sentence) is BlockKind.Title or BlockKind.Heading;
}
