using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Dating;

/// <summary>Dates that a sentence gives for its words: beside the verb of saying or at its head, not in what was said.</summary>
internal sealed class SayingDates
{
    private static readonly WordSet Ornaments = ["the", "late", "early", "mid"];
    private static readonly WordSet Bounding = ["since", "until", "till", "by", "before", "after", "from", "between", "for", "than"];
    private static readonly WordSet Parts = ["middle", "end", "beginning", "start", "morning", "evening", "afternoon", "night", "half", "days", "weeks", "course"];
    private static readonly WordSet Crediting = ["reported", "reports", "writes", "wrote"];

    private static readonly WordSet Placing = ["on", "at", "in", "during"];
    private static readonly WordSet Dwelling = ["speaking", "touching", "commenting", "referring", "turning", "asked"];
    private static readonly WordSet About = ["about", "of", "on", "upon", "to"];

    private const int Near = 45;

    private readonly ArticleReading article;
    private readonly Edtf?[] values;

    public SayingDates(ArticleReading article)
    {
        this.article = article;
        values = new Edtf?[article.Text.Dates.Length];
        var before = article.Document.Published.On is { } on && on.Latest != DateOnly.MaxValue ? on : null;
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = article.Text.Dates[index].Value ?? RelativeDays.Resolve(article.Text.Dates[index].Span.Of(article.Text.Text), before);
            if (values[index] is { } found) { values[index] = Sooner(found, article.Text.Dates[index].Span.Of(article.Text.Text)); }
            if (values[index] is { } value && IsPast(value) && !IsWide(value)) { before = value; }
        }
    }

    public Edtf? In(Excerpt passage)
    {
        var span = passage.Quoted ? article.Text.Sentences[passage.Sentence] : passage.Span;
        var start = article.Words[Datelines.EndOf(article, passage)].Start;
        var (best, least) = ((Edtf?)null, int.MaxValue);
        for (var index = FirstFrom(span.Start); index < values.Length && article.Text.Dates[index].Span.Start < span.End; index++)
        {
            var date = article.Text.Dates[index].Span;
            if (values[index] is not { } value || !IsPast(value) || IsRunningYear(value) || date.End <= start || IsPrefix(date, passage) || !IsOfAct(date)) { continue; }
            if (Distance(date, passage) is not { } distance) { continue; }
            if (distance < least || (best is not null && distance - least < Near && IsWithin(value, best))) { (best, least) = (value, distance); }
        }
        return best;
    }

    /// <summary>What was said was said by the day of publication: "this week" ends there, and "in September" is the last one.</summary>
    private Edtf Sooner(Edtf value, string words)
    {
        if (article.Document.Published.On is not { IsDay: true, Latest: var published } || value.Latest <= published) { return value; }
        if (value.Earliest > published) { return value.ToString().Length == 7 && !words.Any(char.IsAsciiDigit) ? Edtf.Month(value.Earliest.Year - 1, value.Earliest.Month) : value; }
        return value.Latest.DayNumber - value.Earliest.DayNumber is > 0 and < 14 ? Edtf.Between(value.Earliest, published) : value;
    }

    private bool IsPast(Edtf value) =>
        article.Document.Published.On is not { } published || published.Latest == DateOnly.MaxValue || value.Earliest <= published.Latest;

    /// <summary>"The year-end conference": no day from which "a day earlier" could be counted.</summary>
    private static bool IsWide(Edtf value) => value.Latest.DayNumber - value.Earliest.DayNumber > 31;

    /// <summary>"Earlier in the week, on Tuesday": the day tells more.</summary>
    private static bool IsWithin(Edtf value, Edtf wider) =>
        value.Earliest >= wider.Earliest && value.Latest <= wider.Latest && value.Latest.DayNumber - value.Earliest.DayNumber < wider.Latest.DayNumber - wider.Earliest.DayNumber;

    /// <summary>"This year", "in 2025": too wide to be the day of words that are news.</summary>
    private bool IsRunningYear(Edtf value) =>
        value.ToString().Length == 4 && article.Document.Published.On is { } published && published.Earliest.Year == value.Earliest.Year;

    /// <summary>"Nov. 8: …" dates the entry, not the words in it.</summary>
    private bool IsPrefix(TextSpan date, Excerpt passage) =>
        date.Start - passage.Span.Start < 3 && date.End < article.Text.Text.Length && article.Text.Text[date.End] == ':';

    /// <summary>"Since Friday" and "the resolution of 17 November" tell when something else was.</summary>
    private bool IsOfAct(TextSpan date)
    {
        var word = article.Words.WordAt(date.Start) - 1;
        if (word < 0) { return true; }
        if (article.IsAny(word, Ornaments)) { word--; }
        if (article.Is(word, "of") && article.Words[word - 1].Has(WordTraits.Speech)) { return !DateFrames.IsRecalled(article, word - 1); }
        if (article.IsAny(word, Bounding) || IsOfMatter(word)) { return false; }
        return !article.Is(word, "of") || article.IsAny(word - 1, Parts);
    }

    /// <summary>"Speaking about the visit to Hallin last August": the day of what was spoken about.</summary>
    private bool IsOfMatter(int word)
    {
        if (article.IsAny(word, Placing)) { return false; }
        while (word > 0 && !article.Words[word].Gap && article.Words[word - 1].Sentence == article.Words[word].Sentence) { word--; }
        return article.IsAny(word, Dwelling) && article.IsAny(word + 1, About);
    }

    /// <summary>How far the date is from the verb that attributes; null when it stands in what was said.</summary>
    private int? Distance(TextSpan date, Excerpt passage)
    {
        var (nearest, inside, beside, attributed) = (int.MaxValue - 1, false, false, false);
        foreach (var attribution in article.AttributionsIn(passage.Sentence))
        {
            if (attribution.Cue is not { } cue || (date.End <= cue.Start && IsCredit(attribution, cue))) { continue; }
            attributed = true;
            var away = cue.Start >= date.End ? cue.Start - date.End : Math.Max(0, date.Start - cue.End);
            nearest = Math.Min(nearest, away);
            var within = false;
            foreach (var content in attribution.Content)
            {
                if (!content.Contains(date)) { continue; }
                var thing = !attribution.Direct && DateFrames.IsOfThing(article, date, content);
                beside |= thing;
                within |= attribution.Direct || !(thing || DateFrames.IsBesideCue(article, date, cue, content) || DateFrames.IsOfRelease(article, date) || DateFrames.IsBeforeColon(article, date, content) || IsOfInner(attribution, date, passage));
            }
            inside |= within;
            beside |= !within && cue.End <= date.Start && (away < Near || (away < 2 * Near && date.End <= attribution.Content[0].Start));
        }
        if (inside && !beside) { return null; }
        return attributed ? nearest : IsYear(date) ? null : date.Start - passage.Span.Start;
    }

    /// <summary>"Last year was a year of …": a year that nobody is said to have spoken in.</summary>
    private bool IsYear(TextSpan date) =>
        values[FirstFrom(date.Start)] is { } value && value.Latest.DayNumber - value.Earliest.DayNumber > 300;

    /// <summary>"…, the Lake Wire reported": an outlet's credit behind a sentence leaves the sentence's day the reporter's own.</summary>
    private bool IsCredit(Attribution attribution, TextSpan cue) =>
        attribution is { Direct: false, Content.Length: > 0 } && attribution.Content[0].End <= cue.Start && article.IsAny(article.Words.WordAt(cue.Start), Crediting);

    /// <summary>"…, Resch said on Sunday, the Lake Wire reports": within what the one reports another speaks, and the day is beside their verb.</summary>
    private bool IsOfInner(Attribution outer, TextSpan date, Excerpt passage)
    {
        foreach (var inner in article.AttributionsIn(passage.Sentence))
        {
            if (ReferenceEquals(inner, outer) || inner.Cue is not { } cue || cue.End > date.Start || date.Start - cue.End > Near || !IsReported(outer, cue)) { continue; }
            var said = false;
            foreach (var content in inner.Content) { said |= content.Contains(date) && !DateFrames.IsBesideCue(article, date, cue, content) && !DateFrames.IsOfThing(article, date, content); }
            if (!said) { return true; }
        }
        return false;
    }

    private static bool IsReported(Attribution outer, TextSpan cue)
    {
        foreach (var content in outer.Content)
        {
            if (content.Contains(cue)) { return true; }
        }
        return false;
    }

    private int FirstFrom(int position)
    {
        var (low, high) = (0, values.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (article.Text.Dates[middle].Span.Start < position) { low = middle + 1; } else { high = middle; }
        }
        return low;
    }
}
