using IsfTracker.Core.Claims;
using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Statements;

/// <summary>When a statement was made, as narrowly as its claims and their articles' dates allow.</summary>
internal static class StatementDate
{
    private const int DaysOfWeek = 7;

    /// <summary>In more days than these a day of the week tells nothing.</summary>
    private const int MostDays = 731;

    /// <summary>
    /// Stated days are intersected, the most precise first; without one, spoken words (a speaker on record or in direct quote) are of
    /// the day of the first article or the day before, and a standing position is as of the day of the first article.
    /// </summary>
    public static (Edtf On, SaidBasis Basis) Of(SpeechAct act)
    {
        var (on, basis) = ByDays(act);
        return (ByWeekday(act, on), basis);
    }

    private static (Edtf On, SaidBasis Basis) ByDays(SpeechAct act)
    {
        var claims = act.Reports.SelectMany(report => report.Claims).ToList();
        var published = claims.Select(claim => claim.Published.On).OfType<Edtf>().ToList();
        var lastDay = published.Count == 0 ? DateOnly.MaxValue : published.Min(on => on.Latest);
        var stated = Stated(claims);
        var appeared = Appeared(act, lastDay);
        if (stated is null) { return appeared ?? Bounded(lastDay); }
        // A month that a later article recalls is narrowed by the day on which the news itself appeared.
        return DayRange.Of(stated).Days > SaidDays.PreciseDays && appeared is { } news && stated.Intersect(news.On) is { } narrowed && narrowed != stated
            ? (narrowed, SaidBasis.Published)
            : (NotAfter(stated, lastDay), SaidBasis.Stated);
    }

    /// <summary>"Friday" of an article without a date: from the first to the last Friday of the days that the others leave.</summary>
    private static Edtf ByWeekday(SpeechAct act, Edtf on)
    {
        var days = DayRange.Of(on);
        if (days.Days is <= SaidDays.PreciseDays or > MostDays) { return on; }
        var named = act.Reports.SelectMany(report => report.Claims).Select(claim => claim.SaidWeekday).OfType<DayOfWeek>().Distinct().ToList();
        if (named is not [var weekday]) { return on; }
        var first = days.Earliest.AddDays((weekday - days.Earliest.DayOfWeek + DaysOfWeek) % DaysOfWeek);
        var last = days.Latest.AddDays(-((days.Latest.DayOfWeek - weekday + DaysOfWeek) % DaysOfWeek));
        return first <= last ? Edtf.Between(first, last) : on;
    }

    private static Edtf? Stated(List<Evidence> claims)
    {
        var stated = claims.Where(claim => SaidDays.Stated(claim) is not null).Select(claim => claim.SaidOn!)
            .OrderBy(on => DayRange.Of(on).Days).ThenBy(on => on).ToList();
        return stated.Count == 0 ? null : Narrowest(stated);
    }

    /// <summary>The day by when the reports appeared that do not look back; null where none is dated.</summary>
    private static (Edtf On, SaidBasis Basis)? Appeared(SpeechAct act, DateOnly lastDay)
    {
        var news = act.Reports.Where(report => !report.IsDated && !report.IsRecalled).ToList();
        if (news.Select(report => report.First.Published.On).OfType<Edtf>().Min() is not { } first) { return null; }
        return (IsSpoken(act) ? Spoken(first, lastDay) : first, SaidBasis.Published);
    }

    private static (Edtf On, SaidBasis Basis) Bounded(DateOnly lastDay) =>
        (Edtf.Between(DateOnly.MinValue, lastDay), lastDay == DateOnly.MaxValue ? SaidBasis.Unknown : SaidBasis.Published);

    private static Edtf Narrowest(List<Edtf> stated) => stated.Skip(1).Aggregate(stated[0], (narrow, other) => narrow.Intersect(other) ?? narrow);

    private static Edtf NotAfter(Edtf said, DateOnly day) => day == DateOnly.MaxValue ? said : said.Intersect(Edtf.Until(day)) ?? said;

    private static Edtf Spoken(Edtf published, DateOnly lastDay) =>
        Edtf.Between(DayRange.Back(published.Earliest, 1), published.Earliest > lastDay ? published.Latest : lastDay);

    private static bool IsSpoken(SpeechAct act) => act.Kind is ClaimKind.Position or ClaimKind.Headline
        && act.Reports.Any(report => report.Voice.IsOnRecord || report.Claims.Any(claim => claim.DirectQuote));
}
