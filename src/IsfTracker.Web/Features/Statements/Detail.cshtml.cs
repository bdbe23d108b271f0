using IsfTracker.Core;
using IsfTracker.Data;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Shared;
using IsfTracker.Web.Features.Timelines;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Statements;

/// <summary>One statement with every rendering of it, and the forms that split and merge.</summary>
internal sealed class DetailModel(TrackerDbContext db, DerivedTimelines timelines, EditStatement edit) : PageModel
{
    private const int MostOthers = 50;

    [BindProperty(SupportsGet = true)] public TimesFilter Times { get; set; } = new();

    public Vantage Vantage { get; private set; } = Vantage.Today;

    public StatementView View { get; private set; } = null!;

    /// <summary>Statements of the same lane, the nearest in time first.</summary>
    public IReadOnlyList<Option> Others { get; private set; } = [];

    /// <summary>Why a change was not made; null when none was tried.</summary>
    public string? Refused { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        Vantage = Vantage.Read(Times, reader);
        if (reader.Errors.Count > 0) { return this.Unreadable(reader); }
        return await FindAsync(id, cancellationToken) ? Page() : this.Missing("statement", id, Vantage);
    }

    public Task<IActionResult> OnPostSplitAsync(
        string id, string[] claims, [FromForm(Name = "split-note")] string? note, [FromForm(Name = "split-reviewer")] string? reviewer, CancellationToken cancellationToken) =>
        ChangeAsync(id, new StatementChange(StatementAction.Split, claims, null, note, reviewer), cancellationToken);

    public Task<IActionResult> OnPostPairAsync(
        string id, string? other, string? action, [FromForm(Name = "pair-note")] string? note, [FromForm(Name = "pair-reviewer")] string? reviewer, CancellationToken cancellationToken) =>
        ChangeAsync(id, new StatementChange(action == StatementAction.Merge.ToCode() ? StatementAction.Merge : StatementAction.NotSame, null, other, note, reviewer), cancellationToken);

    /// <summary>Whom the member's article names; null for its own voice.</summary>
    public string? SpeakerOf(MemberItem member) => View.Claims.FirstOrDefault(claim => claim.Id == member.Claim)?.Speaker;

    private async Task<IActionResult> ChangeAsync(string id, StatementChange change, CancellationToken cancellationToken)
    {
        var result = await edit.RunAsync(id, change, cancellationToken);
        if (result is StatementChangeResult.Done done) { return RedirectToPage("Detail", null, new { id = done.Statement }, "edits"); }
        if (result is not StatementChangeResult.Refused refused || !await FindAsync(id, cancellationToken)) { return NotFound(); }
        Refused = refused.Reason;
        return new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }

    private async Task<bool> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (await db.FindStatementAsync(id, Vantage, timelines, cancellationToken) is not { } view) { return false; }
        View = view;
        // Only the present can be edited.
        if (!Vantage.IsToday) { return true; }
        var derived = await timelines.GetAsync(db, view.Statement.Actor, Vantage.Today, cancellationToken);
        Others =
        [
            .. derived.Statements.Where(other => other.Lane == view.Statement.Lane && other.Id != view.Statement.Id && other.Members.Count > 0)
                .OrderBy(other => Math.Abs((long)other.SaidOn.Earliest.DayNumber - view.Statement.SaidOn.Earliest.DayNumber)).ThenBy(other => other.Id, StringComparer.Ordinal)
                .Take(MostOthers)
                .Select(other => new Option(other.Id, $"{other.SaidOn.ToWords()}: {Words.Of(other.Stance, other.Kind).ToLowerInvariant()}, {other.Speaker ?? "an outlet itself"}")),
        ];
        return true;
    }
}
