using IsfTracker.Core.Dates;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;

namespace IsfTracker.Web.Features.Articles;

/// <summary>Which articles, in which order. What is empty does not narrow.</summary>
internal sealed record ArticleCriteria(IReadOnlyList<string> Outlets, Edtf? From, Edtf? To, string? Words, Vantage Vantage, SortOrder Sort)
{
    public bool ByRecorded => Sort.By == "recorded";

    public static ArticleCriteria Read(ArticleFilter filter, TimesFilter times, FilterReader reader) => new(
        reader.Texts("outlet", filter.Outlet),
        reader.Date("from", filter.From),
        reader.Date("to", filter.To),
        reader.Text("q", filter.Q),
        Vantage.Read(times, reader),
        SortOrder.Read(filter.Sort, reader, "published", "recorded"));
}
