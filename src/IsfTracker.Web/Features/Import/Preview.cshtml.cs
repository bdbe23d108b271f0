using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Import;

/// <summary>What would be stored. Confirming stores it.</summary>
internal sealed class PreviewModel(StagedImports staged, PreviewArticles preview, ImportArticles import) : PageModel
{
    /// <summary>For each file, in their order; null where the preview is over.</summary>
    public IReadOnlyList<PreviewResult>? Results { get; private set; }

    public bool AnyToAdd => Results?.Any(result => result is PreviewResult.WouldAdd) == true;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (staged.Find(id) is not { } import) { return new PageResult { StatusCode = StatusCodes.Status404NotFound }; }
        if (import.Results is not null) { return RedirectToPage("Result", new { id }); }
        Results = await preview.RunAsync(import.Submissions, cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellationToken)
    {
        if (staged.Find(id) is not { } waiting) { return new PageResult { StatusCode = StatusCodes.Status404NotFound }; }
        if (waiting.Results is null) { staged.Complete(id, await import.RunAsync(waiting.Submissions, cancellationToken)); }
        return RedirectToPage("Result", new { id });
    }
}
