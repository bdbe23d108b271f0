using IsfTracker.Core.Dates;
using IsfTracker.Web.Features.Lists;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>From when the evidence is looked at: three times that combine.</summary>
/// <param name="AsOf">Keeps what was said by the end of it, as its statement is dated.</param>
/// <param name="PublishedBy">Keeps what had been published by the end of it.</param>
/// <param name="KnownAt">Keeps what this tracker held then.</param>
internal sealed record Vantage(Edtf? AsOf, Edtf? PublishedBy, DateTimeOffset? KnownAt)
{
    /// <summary>Everything that is known today.</summary>
    public static readonly Vantage Today = new(null, null, null);

    public static Vantage Read(TimesFilter times, FilterReader reader) =>
        new(reader.Date("asOf", times.AsOf), reader.Date("publishedBy", times.PublishedBy), reader.Instant("knownAt", times.KnownAt));

    public bool IsToday => this == Today;

    public bool HasHeard(DateOnly saidEarliest) => AsOf is null || saidEarliest <= AsOf.Latest;

    public bool HasRead(DateOnly publishedEarliest) => PublishedBy is null || publishedEarliest <= PublishedBy.Latest;
}
