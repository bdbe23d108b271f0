using IsfTracker.Web.Features.Timelines;
using IsfTracker.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Lists;

/// <summary>Says what was looked for and is not there.</summary>
internal static class NotFoundProblem
{
    public static ProblemHttpResult Of(string noun, string id) => Of(noun, id, Vantage.Today);

    /// <param name="vantage">From where it was looked for; it may be there today.</param>
    public static ProblemHttpResult Of(string noun, string id, Vantage vantage)
    {
        var words = Words(noun, id, vantage);
        return TypedResults.Problem(words.Detail, statusCode: StatusCodes.Status404NotFound, title: words.Title);
    }

    /// <summary>The same as a page.</summary>
    public static NotFoundResult Missing(this PageModel page, string noun, string id, Vantage vantage)
    {
        page.HttpContext.Features.Set(Words(noun, id, vantage) with { Today = vantage.IsToday ? null : page.Request.Path.Value });
        return page.NotFound();
    }

    private static ErrorWords Words(string noun, string id, Vantage vantage) => vantage.IsToday
        ? new("Not found", $"There is no {noun} '{id}'.")
        : new("Not known then", $"There is no {noun} '{id}' in {VantageWords.Of(vantage)}. It may be there today: leave out asOf, publishedBy and knownAt.");
}
