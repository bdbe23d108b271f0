using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Claims.Dating;

/// <summary>A report that opens with the day of a gathering goes on with what is said there: "the parliament debated on Tuesday … the minister told the deputies … the chairman said".</summary>
internal static class OpeningDays
{
    private const int Opening = 4;
    private const int Reach = 14;

    /// <summary>Paragraphs of another time, behind which the opening is forgotten.</summary>
    private const int Digressions = 2;

    private static readonly WordSet Gatherings = ["meeting", "summit", "session", "sitting", "hearing", "debate", "ceremony", "forum", "panel", "conference", "briefing", "plenary", "voted", "debated", "convened", "approved", "adopted", "passed", "backed", "informed", "briefed"];

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
            if (block == elsewhere || voices[index] is not { Name: { } name, Role: not SpeakerRole.Expert }) { continue; }
            if (!(occasions.TryGetValue(name, out var own) && own.Latest >= opening.Date.Earliest) && IsSpokenThere(article, passage)) { dates[index] = opening.Date; }
        }
    }

    /// <summary>The day on which one of the first sentences tells that something took place at which several spoke: a gathering, a vote.</summary>
    private static (Edtf Date, int Sentence)? Find(ArticleReading article, SayingDates sayings, List<Excerpt> passages, Edtf?[] dates)
    {
        var body = 0;
        for (var sentence = 0; sentence < article.Words.SentenceCount && body < Opening; sentence++)
        {
            if (article.IsHeading(sentence)) { continue; }
            body++;
            var (first, end) = article.Words.RangeOf(sentence);
            if (end <= first || !article.HasAny(first, end, Gatherings)) { continue; }
            var passage = new Excerpt(article.Text.Sentences[sentence], first, end, sentence, false);
            if ((sayings.In(passage) ?? DateOf(sentence, passages, dates)) is { } date && date.Earliest == date.Latest && !Recollections.IsOne(article, passage, dated: true)) { return (date, sentence); }
        }
        return null;
    }

    private static Edtf? DateOf(int sentence, List<Excerpt> passages, Edtf?[] dates)
    {
        for (var index = 0; index < passages.Count && passages[index].Sentence <= sentence; index++)
        {
            if (passages[index].Sentence == sentence && dates[index] is { } date) { return date; }
        }
        return null;
    }

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
        return spoken && article.CreditedIn(passage.Sentence).Count == 0;
    }
}
