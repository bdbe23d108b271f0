using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Claims.Dating;

/// <summary>The day of a gathering is told once and holds for what is said there, by whomever: "a session on Tuesday … the minister told the session".</summary>
internal static class Gatherings
{
    /// <summary>Sentences behind which a gathering is no longer what "the meeting" means.</summary>
    private const int Reach = 16;

    private const int Assembly = 1;

    private static readonly WordSet[] Kinds =
    [
        ["conference", "briefing", "presser", "reporters", "journalists"],
        ["session", "sitting", "hearing", "debate", "plenary", "deputies", "lawmakers", "senators", "legislators", "parliamentarians", "mps"],
        ["meeting", "summit", "forum", "panel", "talks", "ceremony", "gathering", "event", "rally", "conference", "session", "seminar", "roundtable"],
    ];

    /// <summary>What tells of an assembly's sitting without naming it.</summary>
    private static readonly WordSet Sittings = ["voted", "debated", "convened", "approved", "senate", "parliament", "assembly", "chamber", "cabinet"];

    private static readonly WordSet Telling = [.. Kinds.SelectMany(kind => kind), .. Sittings];

    private static readonly WordSet Definite = ["the", "same", "this", "that"];
    private static readonly WordSet Others = ["next", "upcoming", "coming", "planned", "last", "previous", "earlier", "first", "second", "annual"];
    private static readonly WordSet Addressing = ["addressed", "addressing", "told", "tells", "telling", "opening", "opened"];
    private static readonly WordSet Before = ["before", "until", "since", "ahead"];

    /// <summary>Gives the words spoken at a gathering told before its day.</summary>
    public static void Carry(ArticleReading article, List<Excerpt> passages, Voice[] voices, Edtf?[] dates)
    {
        var told = new (Edtf Date, int Sentence)?[Kinds.Length];
        for (var index = 0; index < passages.Count; index++)
        {
            var passage = passages[index];
            if (article.IsHeading(passage.Sentence) || passage.Quoted) { continue; }
            if (dates[index] is { } date)
            {
                if (date.Latest.DayNumber - date.Earliest.DayNumber < 3 && !Recollections.IsOne(article, passage, dated: true)) { Remember(article, passage, date, told); }
                continue;
            }
            if (voices[index].Name is not null && Meant(article, passage, told) is { } day && !Recollections.IsOne(article, passage, dated: false)) { dates[index] = day; }
        }
    }

    private static void Remember(ArticleReading article, Excerpt passage, Edtf date, (Edtf Date, int Sentence)?[] told)
    {
        if (!article.Words.MayHave(passage.First, passage.End, Telling)) { return; }
        for (var word = passage.First; word < passage.End; word++)
        {
            if (!article.IsAny(word, Telling)) { continue; }
            for (var kind = 0; kind < Kinds.Length; kind++)
            {
                if (article.IsAny(word, Kinds[kind]) || (kind == Assembly && told[kind] is null && article.IsAny(word, Sittings))) { told[kind] = (date, passage.Sentence); }
            }
        }
    }

    /// <summary>"At the meeting", "told the deputies", "who attended the same conference": the day of the one told before.</summary>
    private static Edtf? Meant(ArticleReading article, Excerpt passage, (Edtf Date, int Sentence)?[] told)
    {
        if (!MayMean(article, passage, told)) { return null; }
        for (var word = passage.First; word < passage.End - 1; word++)
        {
            if (!article.IsAny(word, Definite) || (word > passage.First && (article.IsAny(word - 1, Before) || (article.Is(word - 1, "of") && article.IsAny(word - 2, Before))))) { continue; }
            for (var noun = word + 1; noun < Math.Min(passage.End, word + 4) && !article.Words[noun].Gap && !article.IsAny(noun, Others); noun++)
            {
                if (article.IsAny(noun + 1, "'s", "’s") || Told(article, passage, noun, told) is not { } day) { continue; }
                if (word - passage.First < 2 || !IsSaid(article, passage.Sentence, article.Words[noun].Start)) { return day; }
            }
        }
        return null;
    }

    private static bool MayMean(ArticleReading article, Excerpt passage, (Edtf Date, int Sentence)?[] told)
    {
        for (var kind = 0; kind < Kinds.Length; kind++)
        {
            if (told[kind] is not null && article.Words.MayHave(passage.First, passage.End, Kinds[kind])) { return true; }
        }
        return false;
    }

    private static Edtf? Told(ArticleReading article, Excerpt passage, int noun, (Edtf Date, int Sentence)?[] told)
    {
        for (var kind = 0; kind < Kinds.Length; kind++)
        {
            if (told[kind] is { } gathering && passage.Sentence - gathering.Sentence <= Reach && article.IsAny(noun, Kinds[kind])) { return gathering.Date; }
        }
        return null;
    }

    /// <summary>A meeting that is spoken of is not where it is spoken of.</summary>
    private static bool IsSaid(ArticleReading article, int sentence, int at)
    {
        foreach (var attribution in article.AttributionsIn(sentence))
        {
            foreach (var content in attribution.Content)
            {
                if (content.Start <= at && at < content.End && !(attribution.Cue is { } cue && article.IsAny(article.Words.WordAt(cue.Start), Addressing))) { return true; }
            }
        }
        return false;
    }
}
