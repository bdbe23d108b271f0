namespace IsfTracker.Web.Features.Timelines;

/// <summary>From when one looks, as the address writes it: three times, alone or together. What is left out does not narrow.</summary>
public sealed class TimesFilter
{
    /// <summary>Only what had been said by the end of this date (EDTF); of events, what had happened.</summary>
    public string? AsOf { get; init; }

    /// <summary>Only what had been published by the end of this date (EDTF).</summary>
    public string? PublishedBy { get; init; }

    /// <summary>Only what this tracker held at this instant, reviewed as it was then; a day alone means its end.</summary>
    public string? KnownAt { get; init; }
}
