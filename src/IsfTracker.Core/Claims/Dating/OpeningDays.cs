using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Claims.Dating;

/// <summary>A report that opens with the day of a gathering goes on with what is said there: "the parliament debated on Tuesday … the minister told the deputies … the chairman said". One that opens
/// with the day of its news goes on with what the government says to it.</summary>
internal static class OpeningDays
{
    private const int Opening = 4;
    private const int Reach = 14;
    private const int Days = 2;

    /// <summary>Paragraphs of another time, behind which the opening is forgotten.</summary>
    private const int Digressions = 2;

    private static readonly WordSet Gatherings = ["meeting", "summit", "session", "sitting", "hearing", "debate", "ceremony", "forum", "panel", "conference", "briefing", "plenary", "voted", "debated", "convened", "approved", "adopted", "passed", "backed"];

    private static readonly WordSet Spoken =
    [
        "said", "told", "noted", "announced", "added", "stated", "stressed", "explained", "declared", "emphasised", "emphasized", "warned", "recalled", "repeated", "reiterated", "confirmed", "argued", "assured", "listed", "named",
    ];

    private static readonly WordSet Elsewhere = ["earlier", "previously", "last", "ago", "then", "separately", "meanwhile", "once", "before", "when", "interview", "since", "recently", "statement", "outside"];

    private static readonly WordSet Perfect = ["has", "have", "had", "'ve", "was", "is", "be", "being", "not", "been"];

    public static void Carry(ArticleReading article, SayingDates sayings, List<Excerpt> passages, Voice[] voices, Edtf?[] dates)
    {
        if (Find(article, sayings, passages, dates) is not { } opening) { return; }
        var occasions = Occasions.Of(article, passages, voices, dates);
        var (elsewhere, away) = (-1, 0);
        for (var index = 0; index < passages.Count; index++)
        {
            var passage = passages[index];
            if (article.IsHeading(passage.Sentence) || passage.Sentence <= opening.Sentence) { continue; }
            if (passage.Sentence - opening.Sentence > Reach || away > Digressions) { return; }
            var block = article.BlockIndexOf(passage.Sentence);
            if (dates[index] is { } date)
            {
                if (!opening.Date.Overlaps(date) && block != elsewhere) { (elsewhere, away) = (block, away + 1); }
                continue;
            }
            if (block == elsewhere || voices[index] is not { Name: { } name, Role: not SpeakerRole.Expert } || (!opening.Gathering && (!voices[index].IsOwn || SaidDates.IsNameless(voices[index])))) { continue; }
            if (!(occasions.TryGetValue(name, out var own) && own.Latest >= opening.Date.Earliest) && IsSpokenThere(article, passage)) { dates[index] = opening.Date; }
        }
    }

    /// <summary>The day that one of the first sentences tells, and whether something took place on it at which several spoke: a gathering, a vote.</summary>
    private static (Edtf Date, int Sentence, bool Gathering)? Find(ArticleReading article, SayingDates sayings, List<Excerpt> passages, Edtf?[] dates)
    {
        var body = 0;
        (Edtf, int, bool)? news = null;
        for (var sentence = 0; sentence < article.Words.SentenceCount && body < Opening; sentence++)
        {
            if (article.IsHeading(sentence)) { continue; }
            body++;
            var (first, end) = article.Words.RangeOf(sentence);
            var gathers = end > first && article.HasAny(first, end, Gatherings);
            if (end <= first || (!gathers && news is not null)) { continue; }
            var passage = new Excerpt(article.Text.Sentences[sentence], first, end, sentence, false);
            if ((sayings.In(passage) ?? DateOf(sentence, passages, dates)) is not { } date || date.Earliest != date.Latest || Recollections.IsOne(article, passage, dated: true)) { continue; }
            if (gathers) { return (date, sentence, true); }
            if (IsNews(article, date)) { news = (date, sentence, false); }
        }
        return news;
    }

    private static Edtf? DateOf(int sentence, List<Excerpt> passages, Edtf?[] dates)
    {
        for (var index = 0; index < passages.Count && passages[index].Sentence <= sentence; index++)
        {
            if (passages[index].Sentence == sentence && dates[index] is { } date) { return date; }
        }
        return null;
    }

    /// <summary>Of the days up to publication.</summary>
    private static bool IsNews(ArticleReading article, Edtf date) =>
        article.Document.Published.On is { IsDay: true } published && published.Earliest.DayNumber - date.Latest.DayNumber is >= 0 and <= Days;

    /// <summary>Told in the past, of no other time and place, to no outlet.</summary>
    private static bool IsSpokenThere(ArticleReading article, Excerpt passage)
    {
        var spoken = false;
        var (first, end) = article.Words.RangeOf(passage.Sentence);
        if (article.HasAny(first, end, Elsewhere) || !article.Words.MayHave(first, end, Spoken)) { return false; }
        for (var word = first; word < end && !spoken; word++)
        {
            spoken = article.IsAny(word, Spoken) && !(word > first && article.IsAny(word - 1, Perfect));
        }
        return spoken && Outlets.CreditedIn(article, passage.Sentence).Count == 0;
    }
}
