using IsfTracker.Data;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Events;

/// <summary>One event, every version of it, and the form to correct it.</summary>
internal sealed class DetailModel(TrackerDbContext db, RecordEvent record) : PageModel
{
    [BindProperty(SupportsGet = true)] public TimesFilter Times { get; set; } = new();

    public Vantage Vantage { get; private set; } = Vantage.Today;

    [BindProperty] public EventSubmission Submission { get; set; } = new();

    public EventView View { get; private set; } = null!;

    public IReadOnlyDictionary<string, string[]> Errors { get; private set; } = new Dictionary<string, string[]>();

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        Vantage = Vantage.Read(Times, reader);
        if (reader.Errors.Count > 0) { return this.Unreadable(reader); }
        if (await db.FindEventAsync(id, Vantage, cancellationToken) is not { } view) { return this.Missing("event", id, Vantage); }
        View = view;
        Submission = EventForm.Of(view.Event);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken cancellationToken)
    {
        switch (await record.RunAsync(Submission, id, cancellationToken))
        {
            case RecordEventResult.NotFound: return NotFound();
            case RecordEventResult.Refused refused:
                Errors = refused.Errors;
                break;
            case RecordEventResult.Outdated outdated:
                Errors = new Dictionary<string, string[]> { ["version"] = [$"Version {outdated.Current.Version} was recorded meanwhile; look at it below before you correct it."] };
                Submission = Submission with { Version = outdated.Current.Version };
                break;
            default: return RedirectToPage(new { id });
        }
        View = (await db.FindEventAsync(id, Vantage.Today, cancellationToken))!;
        return new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }
}
