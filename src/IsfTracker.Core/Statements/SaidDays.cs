using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Statements;

/// <summary>The days a claim's words may be from: as the text says, or else around the article's appearance.</summary>
internal static class SaidDays
{
    /// <summary>Words up to this many days older than the article are its news; older ones it recalls.</summary>
    public const int CurrentDays = 5;

    /// <summary>A date of up to so many days is precise enough to order statements by.</summary>
    public const int PreciseDays = 3;

    /// <summary>An undated report may be of words that were spoken this many days before it appeared. For joining only.</summary>
    private const int ReportDelay = 3;

    /// <summary>The same where it is taken from another outlet, which papers pick up later.</summary>
    private const int CreditedDelay = 7;

    /// <summary>An article published "on or after" a day is taken to be of the week from there. For joining only.</summary>
    private const int OpenDays = 7;

    /// <summary>The days the text gives; null where it gives none, or only such as lie after the article's appearance.</summary>
    public static DayRange? Stated(Evidence claim) =>
        claim.SaidOn is { } said && !IsUnbounded(said) && (claim.Published.On is not { } published || said.Earliest <= published.Latest)
            ? DayRange.Of(said)
            : null;

    /// <summary>The days from which an undated report may be.</summary>
    public static DayRange Around(Evidence claim)
    {
        if (claim.Published.On is not { } on || IsUnbounded(on)) { return DayRange.Any; }
        var from = on.Earliest == DateOnly.MinValue ? on.Latest : on.Earliest;
        var to = on.Latest == DateOnly.MaxValue ? DayRange.Ahead(from, OpenDays) : on.Latest;
        var delay = claim.Via.Any(via => Channel.Named(via) is not null) ? CreditedDelay : ReportDelay;
        return new DayRange(DayRange.Back(from, delay), to);
    }

    private static bool IsUnbounded(Edtf date) => date.Earliest == DateOnly.MinValue && date.Latest == DateOnly.MaxValue;
}
