using IsfTracker.Core.Codebooks;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;

namespace IsfTracker.Web.Features.Compare;

/// <summary>Which two views of whose timeline.</summary>
internal sealed record CompareCriteria(string Actor, Lane? Lane, Vantage From, Vantage To)
{
    public bool IsAsked(Lane lane) => Lane is null || Lane == lane;

    public static CompareCriteria Read(CompareFilter filter, Codebook codebook, FilterReader reader) => new(
        reader.Actor(filter.Actor, codebook),
        reader.Code<Lane>("lane", filter.Lane),
        VantageText.Read("from", filter.From, reader),
        VantageText.Read("to", filter.To, reader));
}
