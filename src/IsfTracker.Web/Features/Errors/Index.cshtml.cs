using IsfTracker.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Errors;

/// <summary>Says in words what went wrong and what to do next; the host runs it in place of a failed answer.</summary>
[ResponseCache(NoStore = true)]
public sealed class IndexModel : PageModel
{
    public int Status { get; private set; }

    public ErrorWords Words { get; private set; } = null!;

    public void OnGet(int status) => Answer(status);

    public void OnPost(int status) => Answer(status);

    private void Answer(int status)
    {
        Status = status is >= 400 and <= 599 ? status : StatusCodes.Status404NotFound;
        Response.StatusCode = Status;
        Words = ErrorWords.Of(HttpContext);
    }
}
