using IsfTracker.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Lists;

/// <summary>What is wrong with filters, as an answer.</summary>
internal static class BadFilter
{
    private const string Title = "A parameter cannot be read";

    public static ValidationProblem ToProblem(this FilterReader reader) => TypedResults.ValidationProblem(reader.Errors, Reasons(reader), title: Title);

    /// <summary>The same in place of a page that has no form to say it at.</summary>
    public static BadRequestResult Unreadable(this PageModel page, FilterReader reader)
    {
        page.HttpContext.Features.Set(new ErrorWords(Title, Reasons(reader)));
        return page.BadRequest();
    }

    private static string Reasons(FilterReader reader) => string.Join(' ', reader.Errors.Values.SelectMany(reasons => reasons));
}
