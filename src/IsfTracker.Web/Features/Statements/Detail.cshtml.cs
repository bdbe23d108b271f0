using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Features.Timelines;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Statements;

/// <summary>One statement with every rendering of it.</summary>
internal sealed class DetailModel(TrackerDbContext db, Codebook codebook, DerivedTimelines timelines) : PageModel
{
    public StatementView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (await db.FindStatementAsync(id, codebook, timelines, cancellationToken) is not { } view) { return NotFound(); }
        View = view;
        return Page();
    }

    /// <summary>Whom the member's article names; null for its own voice.</summary>
    public string? SpeakerOf(MemberItem member) => View.Claims.FirstOrDefault(claim => claim.Id == member.Claim)?.Speaker;
}
