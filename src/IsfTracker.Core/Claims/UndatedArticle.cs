using IsfTracker.Core.Claims.Dating;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;

namespace IsfTracker.Core.Claims;

/// <summary>
/// Bounds an article that does not say when it appeared: not before the force was proposed, not after today, and not in a month in which
/// its own words would place what was said outside of that. "Last November" bounds the article as the article bounds "last November".
/// </summary>
public static class UndatedArticle
{
    /// <summary>So many months back are tried; what may be older stays undated.</summary>
    private const int MostMonths = 60;

    /// <summary>The cue of words that are older than the article, whenever that appeared.</summary>
    public const string Before = "said-on.before";

    private const string Dated = "said-on.dated";
    private const string Within = "said-on.bounded";

    /// <summary>The days on which the article may have appeared and its claims with what these days tell of theirs; as without a date where nothing bounds it.</summary>
    public static (Published Published, Extraction Extraction) Bound(ClaimExtractor extractor, ReadDocument document, DateOnly since, DateOnly today)
    {
        var undated = extractor.Extract(document);
        if (undated.Claims.Count == 0 || since > today || Months(since, today) > MostMonths) { return (document.Published, undated); }
        var readings = Readings(extractor, document, since, today).Where(reading => IsPossible(reading, undated, since)).ToList();
        if (readings.Count == 0) { return (document.Published, undated); }
        var (first, last) = (readings[0].Day, readings[^1].Day);
        var from = new[] { since, new DateOnly(first.Year, first.Month, 1) }.Concat(undated.Claims.Select(claim => claim.SaidOn).OfType<Edtf>().Select(said => said.Earliest)).Max();
        if (from > last) { return (document.Published, undated); }
        var bounds = Edtf.Between(from, last);
        var claims = undated.Claims.Select(claim => claim.SaidOn is null ? Bounded(claim, readings, bounds, since) : claim);
        return (new Published(bounds, PublishedBasis.Inferred), undated with { Claims = [.. claims] });
    }

    /// <summary>The article as it reads if it appeared at the end of each month.</summary>
    private static IEnumerable<Reading> Readings(ClaimExtractor extractor, ReadDocument document, DateOnly since, DateOnly today)
    {
        for (var month = 0; month <= Months(since, today); month++)
        {
            var start = new DateOnly(since.Year, since.Month, 1).AddMonths(month);
            var day = start.AddMonths(1).AddDays(-1);
            if (day > today) { day = today; }
            var dated = document with { Published = new Published(Edtf.Day(day), PublishedBasis.Inferred) };
            yield return new Reading(day, document.Text, extractor.Extract(dated).Claims);
        }
    }

    /// <summary>False where a claim about the force would be older than the force, or what the text dates would still lie ahead.</summary>
    private static bool IsPossible(Reading reading, Extraction undated, DateOnly since)
    {
        foreach (var claim in reading.Claims)
        {
            if (claim.SaidOn is { } said && said.Latest < since) { return false; }
        }
        return undated.Claims.All(claim => claim.SaidOn is not { } said || said.Earliest <= reading.Day);
    }

    private static FoundClaim Bounded(FoundClaim claim, List<Reading> readings, Edtf bounds, DateOnly since)
    {
        var found = readings.ConvertAll(reading => reading.Find(claim.Span));
        if (found.Exists(one => one.Said is null)) { return claim; }
        // What is counted in days from the article tells no more than the article's own days; a day of the week is kept as that.
        if (found.Exists(one => one.Said!.IsDay))
        {
            return found[0].Weekday is { } weekday ? claim with { Cues = [.. claim.Cues, SaidWeekday.Cue(weekday, found[0].Words)] } : claim;
        }
        var before = readings.Zip(found).All(pair => pair.Second.Said!.Latest < new DateOnly(pair.First.Day.Year, pair.First.Day.Month, 1));
        return claim with { SaidOn = Span(found.ConvertAll(one => one.Said!), since, bounds.Latest), Cues = [.. claim.Cues, new Cue(before ? Before : Within, found[0].Words)] };
    }

    /// <summary>All days that one of them may mean, within the bounds; the date as it is written where they agree.</summary>
    private static Edtf Span(List<Edtf> dates, DateOnly first, DateOnly last)
    {
        var (earliest, latest) = (dates.Min(date => date.Earliest), dates.Max(date => date.Latest));
        var span = Edtf.Between(earliest < first ? first : earliest, latest > last ? last : latest);
        return dates.TrueForAll(date => date == dates[0]) ? dates[0].Intersect(span) ?? span : span;
    }

    private static int Months(DateOnly since, DateOnly today) => ((today.Year - since.Year) * 12) + today.Month - since.Month;

    private sealed record Reading(DateOnly Day, string Text, IReadOnlyList<FoundClaim> Claims)
    {
        public (Edtf? Said, TextSpan Words, DayOfWeek? Weekday) Find(TextSpan span)
        {
            var claim = Claims.FirstOrDefault(claim => claim.Span == span);
            var words = claim?.Cues.Where(cue => cue.Rule == Dated).Select(cue => cue.Span).LastOrDefault() ?? span;
            return (claim?.SaidOn, words, SaidWeekday.Read(words.Of(Text)));
        }
    }
}
