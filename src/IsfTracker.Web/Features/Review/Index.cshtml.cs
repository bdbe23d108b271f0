using IsfTracker.Core;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;
using IsfTracker.Data;
using IsfTracker.Web.Features.Claims;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Review;

/// <summary>The claims of one status, the least certain first, each with a form for the verdict.</summary>
internal sealed class IndexModel(TrackerDbContext db, Codebook codebook, DerivedTimelines timelines, ReviewClaim review) : PageModel
{
    /// <summary>So many verdicts can be given before a page grows too long to find one's place in.</summary>
    private const int Shown = 10;

    [BindProperty(SupportsGet = true)] public PageFilter Paging { get; set; } = new();

    public ReviewStatus Status { get; private set; }

    /// <summary>Null where the address could not be read.</summary>
    public Listing<ClaimItem>? Claims { get; private set; }

    /// <summary>On all pages together.</summary>
    public int Count { get; private set; }

    /// <summary>Why a verdict was not kept; null when none was tried.</summary>
    public string? Refused { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery] string? status, CancellationToken cancellationToken) =>
        await ListAsync(status, cancellationToken) ? Page() : new PageResult { StatusCode = StatusCodes.Status400BadRequest };

    public async Task<IActionResult> OnPostAsync([FromQuery] string? status, string? id, string? verdict, string? note, string? reviewer, CancellationToken cancellationToken)
    {
        // Whoever reviews goes on with the claim that followed.
        var next = await ListAsync(status, cancellationToken) ? Claims!.Items.SkipWhile(claim => claim.Id != id).Skip(1).FirstOrDefault()?.Id : null;
        var result = await review.RunAsync(id ?? "", new ClaimVerdict(verdict, note, reviewer), cancellationToken);
        if (result is ClaimReviewResult.Done) { return RedirectToPage("Index", null, new { status, cursor = Paging.Cursor, limit = Paging.Limit }, next); }
        if (result is not ClaimReviewResult.Refused refused || !await ListAsync(status, cancellationToken)) { return NotFound(); }
        Refused = string.Join(' ', refused.Errors.Values.SelectMany(reasons => reasons));
        return new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }

    private async Task<bool> ListAsync(string? status, CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        Status = reader.Code<ReviewStatus>("status", status) ?? ReviewStatus.Unreviewed;
        var criteria = ClaimCriteria.Read(new ClaimFilter { Status = [Status.ToCode()], Sort = "confidence" }, new TimesFilter(), codebook, reader);
        var page = PageRequest.Read(Paging, criteria.Sort, reader, Shown);
        if (reader.Errors.Count > 0)
        {
            Refused = string.Join(' ', reader.Errors.Values.SelectMany(reasons => reasons));
            return false;
        }
        Claims = await db.ListClaimsAsync(criteria, page, timelines, cancellationToken);
        Count = (await db.CountClaimsAsync(criteria, timelines, cancellationToken)).Claims;
        return true;
    }
}
