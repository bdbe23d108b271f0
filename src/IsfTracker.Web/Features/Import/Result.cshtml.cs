using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Import;

/// <summary>What became of each file.</summary>
internal sealed class ResultModel(StagedImports staged) : PageModel
{
    /// <summary>Null where it is no longer held.</summary>
    public IReadOnlyList<ImportResult>? Results { get; private set; }

    public IActionResult OnGet(string id)
    {
        var import = staged.Find(id);
        if (import is { Results: null }) { return RedirectToPage("Preview", new { id }); }
        Results = import?.Results;
        return Results is null ? new PageResult { StatusCode = StatusCodes.Status404NotFound } : Page();
    }
}
