using System.Buffers;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Claims.Stances;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Claims.Dating;

/// <summary>Finds when the words of a passage were spoken, where the text says so.</summary>
internal static class SaidDates
{
    private const int Near = 12;

    /// <summary>What one way of carrying a day on has dated, the others carry further; more than once more is rare.</summary>
    private const int Rounds = 2;

    /// <summary>Paragraphs over which the government goes on speaking.</summary>
    private const int Paragraphs = 3;

    private static readonly WordSet Perfect = ["has", "have"];

    private static readonly SearchValues<string> Nameless = SearchValues.Create(["source", "official", "diplomat", "people", "officer", "aide", "interlocutor", "insider"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The date of each passage; null where the text gives none.</summary>
    public static Edtf?[] Find(ArticleReading article, List<Excerpt> passages, Voice[] voices)
    {
        var sayings = new SayingDates(article);
        var lines = LineDays.Find(article);
        var dates = new Edtf?[passages.Count];
        Edtf? before = null, report = null;
        for (var index = 0; index < passages.Count; index++)
        {
            dates[index] = sayings.In(passages[index]) ?? SameDays.Find(article, passages[index], before) ?? lines[article.BlockIndexOf(passages[index].Sentence)] ?? OwnNews.Find(article, passages[index]);
            if (voices[index].Name is null && !article.IsHeading(passages[index].Sentence) && OutletsAgain.IsIn(article, passages[index].Sentence)) { dates[index] ??= report; }
            else if (dates[index] is not null && voices[index].Name is null && article.CreditedIn(passages[index].Sentence).Count > 0) { report = dates[index]; }
            before = dates[index] ?? before;
        }
        for (var round = 0; round < Rounds; round++)
        {
            Gatherings.Carry(article, passages, voices, dates);
            OpeningDays.Carry(article, sayings, passages, voices, dates);
            Carry(article, passages, voices, dates);
        }
        return dates;
    }

    /// <summary>Words without a date were spoken when the same speaker's words around them were.</summary>
    private static void Carry(ArticleReading article, List<Excerpt> passages, Voice[] voices, Edtf?[] dates)
    {
        var occasions = Occasions.Of(article, passages, voices, dates);
        for (var index = 0; index < passages.Count; index++)
        {
            if (dates[index] is not null || voices[index].Name is not { } speaker || article.IsHeading(passages[index].Sentence) || (IsSilent(article, passages[index]) && !IsPerson(voices[index]))) { continue; }
            var goesOn = index > 0 && voices[index - 1].Name == speaker && dates[index - 1] is not null && article.BlockIndexOf(passages[index - 1].Sentence) == article.BlockIndexOf(passages[index].Sentence);
            dates[index] = goesOn ? dates[index - 1] : Recollections.IsOne(article, passages[index], dated: false) ? null : occasions.GetValueOrDefault(speaker) ?? Companies.DayOf(article, passages, voices, dates, index) ?? Beside(article, passages, voices, dates, index);
        }
    }

    /// <summary>The government's voice just before, when one of the two has no name: "the minister said on Friday … The ministry added".</summary>
    private static Edtf? Beside(ArticleReading article, List<Excerpt> passages, Voice[] voices, Edtf?[] dates, int index)
    {
        if (!voices[index].IsOwn || IsPerfect(article, passages[index])) { return null; }
        var isOther = false;
        for (var before = index - 1; before >= Math.Max(0, index - Near); before--)
        {
            var paragraphs = article.BlockIndexOf(passages[index].Sentence) - article.BlockIndexOf(passages[before].Sentence);
            if (paragraphs > Paragraphs) { return null; }
            if (!voices[before].IsOwn || dates[before] is not { } date) { continue; }
            var isOfBody = SpeaksFor(article, voices[index], voices[before]);
            if (!isOfBody && (isOther || (paragraphs > 1 && IsNameless(voices[index])))) { return null; }
            if (isOfBody || voices[before].OfficialId is null || voices[index].OfficialId is null) { return Recollections.IsOne(article, passages[before], dated: true) ? null : date; }
            isOther = true;
        }
        return null;
    }

    /// <summary>"The Foreign Ministry said on Thursday … its spokesman told reporters": one occasion, whoever else is heard between them.</summary>
    private static bool SpeaksFor(ArticleReading article, Voice voice, Voice body) =>
        voice.OfficialId is { } id && body is { OfficialId: null, Name: { } name } && article.Lexicon.Actor.Officials.FirstOrDefault(official => official.Id == id) is { Office: var office }
        && office.StartsWith("Spokes", StringComparison.Ordinal) && office.EndsWith(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>"Tolmin has made it clear": at some time.</summary>
    private static bool IsPerfect(ArticleReading article, Excerpt passage)
    {
        foreach (var attribution in article.AttributionsIn(passage.Sentence))
        {
            if (attribution.Cue is { } cue && article.IsAny(article.Words.WordAt(cue.Start), Perfect)) { return true; }
        }
        return false;
    }

    /// <summary>A source or official without a name may have spoken at any time.</summary>
    private static bool IsNameless(Voice voice) =>
        voice is { OfficialId: null, Name: { } name } && name.AsSpan().ContainsAny(Nameless);

    /// <summary>Somebody with a name, who leaves a question open where they speak.</summary>
    private static bool IsPerson(Voice voice) =>
        voice.OfficialId is not null || (voice.Name is { } name && name.Contains(' ') && Array.TrueForAll(name.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => char.IsUpper(word[0])));

    /// <summary>A ministry or source that keeps silent does so when asked, not when it spoke.</summary>
    private static bool IsSilent(ArticleReading article, Excerpt passage)
    {
        foreach (var mention in article.MentionsIn(passage.First, passage.End))
        {
            if (!passage.Quoted && mention.Is(Signal.NoComment)) { return true; }
        }
        return false;
    }
}
