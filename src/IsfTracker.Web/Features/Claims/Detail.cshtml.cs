using IsfTracker.Core;
using IsfTracker.Data;
using IsfTracker.Web.Features.Articles;
using IsfTracker.Web.Features.Timelines;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Claims;

/// <summary>One claim: its words where they stand, and why they are read so.</summary>
internal sealed class DetailModel(TrackerDbContext db, DerivedTimelines timelines) : PageModel
{
    /// <summary>How much of the text around the quote is shown.</summary>
    private const int Around = 240;

    public ClaimView View { get; private set; } = null!;

    /// <summary>The capture the quote is anchored in.</summary>
    public CaptureItem? Capture { get; private set; }

    public string Before { get; private set; } = "";

    public string After { get; private set; } = "";

    public IReadOnlyList<(string Rule, string Words)> Cues { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (await db.FindClaimAsync(id, timelines, cancellationToken) is not { } view) { return NotFound(); }
        View = view;
        var article = await db.FindArticleAsync(view.Claim.Article, view.Claim.Actor, timelines, cancellationToken);
        Capture = article?.Captures.FirstOrDefault(capture => capture.Id == view.Claim.Capture);
        Before = TextEdge.Before(view.Text, view.Claim.Start, Around);
        After = TextEdge.After(view.Text, view.Claim.End, Around);
        Cues = [.. view.Claim.Cues
            .Where(cue => cue.Start >= 0 && cue.Start <= cue.End && cue.End <= view.Text.Length)
            .Select(cue => (cue.Rule, new TextSpan(cue.Start, cue.End).Of(view.Text)))
            .Distinct()];
        return Page();
    }
}
