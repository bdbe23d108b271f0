using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Features.Events;
using IsfTracker.Web.Features.Facets;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Conditions;

/// <summary>The conditions of the codebook: what has been said of each and what happened, with the form to record an event.</summary>
internal sealed class IndexModel(TrackerDbContext db, Codebook codebook, DerivedTimelines timelines, RecordEvent record) : PageModel
{
    [BindProperty(SupportsGet = true)] public ActorFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)] public TimesFilter Times { get; set; } = new();

    [BindProperty] public EventSubmission Submission { get; set; } = new();

    public Vantage Vantage { get; private set; } = Vantage.Today;

    public IReadOnlyList<ConditionFacet> Conditions { get; private set; } = [];

    /// <summary>What is wrong with the filters.</summary>
    public IReadOnlyDictionary<string, string[]> Errors { get; private set; } = new Dictionary<string, string[]>();

    /// <summary>What is wrong with the event that somebody told.</summary>
    public IReadOnlyDictionary<string, string[]> EventErrors { get; private set; } = new Dictionary<string, string[]>();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        return Errors.Count == 0 ? Page() : new PageResult { StatusCode = StatusCodes.Status400BadRequest };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        switch (await record.RunAsync(Submission, null, cancellationToken))
        {
            case RecordEventResult.Recorded recorded: return Redirect($"/conditions#{recorded.Event.Condition}");
            case RecordEventResult.AlreadyHeld held: return Redirect($"/events/{held.Event.Id}");
            case RecordEventResult.Refused refused:
                EventErrors = refused.Errors;
                break;
        }
        await LoadAsync(cancellationToken);
        return new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var actor = reader.Actor(Filter.Actor, codebook);
        Vantage = Vantage.Read(Times, reader);
        Errors = reader.Errors;
        if (Errors.Count == 0) { Conditions = await db.ListConditionsAsync(actor, Vantage, codebook, timelines, cancellationToken); }
    }
}
