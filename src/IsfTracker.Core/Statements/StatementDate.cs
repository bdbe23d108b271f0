using IsfTracker.Core.Claims;
using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Statements;

/// <summary>When a statement was made, as narrowly as its claims and their articles' dates allow.</summary>
internal static class StatementDate
{
    /// <summary>
    /// Stated days are intersected, the most precise first; without one, spoken words (a speaker on record or in direct quote) are of
    /// the day of the first article or the day before, and a standing position is as of the day of the first article.
    /// </summary>
    public static (Edtf On, SaidBasis Basis) Of(SpeechAct act)
    {
        var claims = act.Reports.SelectMany(report => report.Claims).ToList();
        var published = claims.Select(claim => claim.Published.On).OfType<Edtf>().OrderBy(on => on).ToList();
        var lastDay = published.Count == 0 ? DateOnly.MaxValue : published.Min(on => on.Latest);
        var stated = claims.Where(claim => SaidDays.Stated(claim) is not null).Select(claim => claim.SaidOn!)
            .OrderBy(on => DayRange.Of(on).Days).ThenBy(on => on).ToList();
        if (stated.Count > 0) { return (NotAfter(Narrowest(stated), lastDay), SaidBasis.Stated); }
        if (act.IsRecalled && lastDay < DateOnly.MaxValue) { return (Edtf.Until(lastDay), SaidBasis.Published); }
        if (published.Count == 0) { return (Edtf.Between(DateOnly.MinValue, DateOnly.MaxValue), SaidBasis.Unknown); }
        return (IsSpoken(act) ? Spoken(published[0], lastDay) : published[0], SaidBasis.Published);
    }

    private static Edtf Narrowest(List<Edtf> stated) => stated.Skip(1).Aggregate(stated[0], (narrow, other) => narrow.Intersect(other) ?? narrow);

    private static Edtf NotAfter(Edtf said, DateOnly day) => day == DateOnly.MaxValue ? said : said.Intersect(Edtf.Until(day)) ?? said;

    private static Edtf Spoken(Edtf published, DateOnly lastDay) =>
        Edtf.Between(DayRange.Back(published.Earliest, 1), published.Earliest > lastDay ? published.Latest : lastDay);

    private static bool IsSpoken(SpeechAct act) => act.Kind is ClaimKind.Position or ClaimKind.Headline
        && act.Reports.Any(report => report.Voice.IsOnRecord || report.Claims.Any(claim => claim.DirectQuote));
}
