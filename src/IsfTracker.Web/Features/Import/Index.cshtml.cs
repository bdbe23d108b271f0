using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Import;

/// <summary>The form that brings articles in. Sending it stores nothing: it leads to a preview.</summary>
internal sealed class IndexModel(StagedImports staged, TimeProvider clock) : PageModel
{
    [BindProperty] public ImportForm Form { get; set; } = new();

    public IReadOnlyDictionary<string, string[]> Errors { get; private set; } = new Dictionary<string, string[]>();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Errors = Form.Check(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        if (Errors.Count > 0)
        {
            return new PageResult { StatusCode = Form.IsTooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status422UnprocessableEntity };
        }
        return RedirectToPage("Preview", new { id = staged.Add(await Form.ReadAsync(cancellationToken)) });
    }
}
