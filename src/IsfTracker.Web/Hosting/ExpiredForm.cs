using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace IsfTracker.Web.Hosting;

/// <summary>Says in words why a form without a valid token was refused.</summary>
internal sealed class ExpiredForm : IAlwaysRunResultFilter
{
    private static readonly ErrorWords Words = new(
        "This form has expired",
        "The form was sent without the proof that it came from this site. Go back, reload the page and send it again; cookies must be allowed.");

    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult) { context.HttpContext.Features.Set(Words); }
    }

    public void OnResultExecuted(ResultExecutedContext context) { }
}
