using IsfTracker.Core.Dates;
using IsfTracker.Web.Features.Lists;

namespace IsfTracker.Web.Features.Articles;

/// <summary>Which articles, in which order. What is empty does not narrow.</summary>
internal sealed record ArticleCriteria(IReadOnlyList<string> Outlets, Edtf? From, Edtf? To, string? Words, string Sort)
{
    private static readonly string[] Sorts = ["-published", "published", "-recorded", "recorded"];

    public bool NewestFirst => Sort[0] == '-';

    public bool ByRecorded => Sort.EndsWith("recorded", StringComparison.Ordinal);

    public static ArticleCriteria Read(ArticleFilter filter, FilterReader reader) => new(
        reader.Texts("outlet", filter.Outlet),
        reader.Date("from", filter.From),
        reader.Date("to", filter.To),
        reader.Text("q", filter.Q),
        reader.OneOf("sort", filter.Sort, Sorts) ?? Sorts[0]);
}
