using IsfTracker.Core.Codebooks;
using IsfTracker.Web.Features.Lists;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>Whose timeline, as seen when.</summary>
internal sealed record TimelineCriteria(string Actor, Lane? Lane, Vantage Vantage)
{
    public static TimelineCriteria Read(TimelineFilter filter, TimesFilter times, Codebook codebook, FilterReader reader) => new(
        reader.Actor(filter.Actor, codebook),
        reader.Code<Lane>("lane", filter.Lane),
        Vantage.Read(times, reader));
}
