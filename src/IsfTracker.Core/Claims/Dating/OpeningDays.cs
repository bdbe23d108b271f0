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

    private static readonly WordSet Gatherings = ["meeting", "summit", "session", "sitting", "hearing", "debate", "ceremony", "forum", "panel", "conference", "briefing", "plenary", "voted", "debated", "convened"];

    private static readonly WordSet Spoken =
    [
        "said", "told", "noted", "announced", "added", "stated", "stressed", "explained", "declared", "emphasised", "emphasized", "warned", "recalled", "repeated", "reiterated", "confirmed", "argued", "assured", "listed", "named",
    ];

    private static readonly WordSet Elsewhere = ["earlier", "previously", "last", "ago", "then", "separately", "meanwhile", "once", "before", "when", "interview", "since", "recently", "statement", "outside"];

    private static readonly WordSet Perfect = ["has", "have", "had", "'ve", "was", "is", "be", "being", "not", "been"];

    public static void Carry(ArticleReading article, List<Excerpt> passages, Voice[] voices, Edtf?[] dates)
    {
        var occasions = Occasions.Of(article, passages, voices, dates);
        (Edtf Date, int Sentence)? opening = null;
        var body = -1;
        for (var index = 0; index < passages.Count; index++)
        {
            var passage = passages[index];
            if (article.IsHeading(passage.Sentence)) { continue; }
            if (body < 0) { body = passage.Sentence; }
            if (dates[index] is { } date)
            {
                if (opening is { } known) { if (!known.Date.Overlaps(date)) { return; } }
                else if (passage.Sentence - body < Opening && IsGathering(article, passage, date)) { opening = (date, passage.Sentence); }
                continue;
            }
            if (opening is not { } gathering) { continue; }
            if (passage.Sentence - gathering.Sentence > Reach) { return; }
            if (voices[index] is { Name: { } name, Role: not SpeakerRole.Expert } && !(occasions.TryGetValue(name, out var own) && own.Latest >= gathering.Date.Earliest) && IsSpokenThere(article, passage)) { dates[index] = gathering.Date; }
        }
    }

    private static bool IsGathering(ArticleReading article, Excerpt passage, Edtf date) =>
        date.Earliest == date.Latest && article.HasAny(passage.First, passage.End, Gatherings) && !Recollections.IsOne(article, passage, dated: true);

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
