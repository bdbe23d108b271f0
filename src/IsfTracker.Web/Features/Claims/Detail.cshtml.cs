using IsfTracker.Core;
using IsfTracker.Data;
using IsfTracker.Web.Features.Lists;
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

    [BindProperty(SupportsGet = true)] public TimesFilter Times { get; set; } = new();

    public Vantage Vantage { get; private set; } = Vantage.Today;

    public string Before { get; private set; } = "";

    public string After { get; private set; } = "";

    public IReadOnlyList<(string Rule, string Words)> Cues { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        Vantage = Vantage.Read(Times, reader);
        if (reader.Errors.Count > 0) { return this.Unreadable(reader); }
        if (await db.FindClaimAsync(id, Vantage, timelines, cancellationToken) is not { } view) { return this.Missing("claim", id, Vantage); }
        View = view;
        Before = TextEdge.Before(view.Text, view.Claim.Start, Around);
        After = TextEdge.After(view.Text, view.Claim.End, Around);
        Cues = [.. view.Claim.Cues
            .Where(cue => cue.Start >= 0 && cue.Start <= cue.End && cue.End <= view.Text.Length)
            .Select(cue => (cue.Rule, new TextSpan(cue.Start, cue.End).Of(view.Text)))
            .Distinct()];
        return Page();
    }
}
