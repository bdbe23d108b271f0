using IsfTracker.Core;
using IsfTracker.Data;
using IsfTracker.Web.Features.Claims;
using IsfTracker.Web.Features.Timelines;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Review;

/// <summary>One claim with the form that accepts, rejects or corrects it.</summary>
internal sealed class DetailModel(TrackerDbContext db, DerivedTimelines timelines, ReviewClaim review) : PageModel
{
    public ClaimItem Claim { get; private set; } = null!;

    public ClaimVerdict Form { get; private set; } = new(null);

    public IReadOnlyDictionary<string, string[]> Errors { get; private set; } = new Dictionary<string, string[]>();

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (await db.FindClaimAsync(id, Vantage.Today, timelines, cancellationToken) is not { } view) { return NotFound(); }
        Claim = view.Claim;
        Form = new ClaimVerdict(null, null, null, Claim.Stance.ToCode(), Claim.Kind.ToCode(), Claim.SaidOn?.ToString(), Claim.Speaker, Claim.SpeakerRole.ToCode(), Claim.Conditions);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(
        string id, string? status, string? note, string? reviewer, string? stance, string? kind, string? saidOn, string? speaker, string? speakerRole, string[] conditions, CancellationToken cancellationToken)
    {
        // A field left empty is an answer here: it says that there is none.
        Form = new ClaimVerdict(status, note, reviewer, stance, kind, saidOn ?? "", speaker ?? "", speakerRole, conditions);
        var result = await review.RunAsync(id, Form, cancellationToken);
        if (result is ClaimReviewResult.Done) { return RedirectToPage("/Claims/Detail", null, new { id }, "reviews"); }
        if (result is not ClaimReviewResult.Refused refused || await db.FindClaimAsync(id, Vantage.Today, timelines, cancellationToken) is not { } view) { return NotFound(); }
        Claim = view.Claim;
        Errors = refused.Errors;
        return new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }
}
