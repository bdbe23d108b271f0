using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Timelines;
using IsfTracker.Data;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>The front page: where the position stands, how it moved, and on which evidence.</summary>
internal sealed class IndexModel(TrackerDbContext db, Codebook codebook, DerivedTimelines timelines) : PageModel
{
    [BindProperty(SupportsGet = true)] public TimelineFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)] public TimesFilter Times { get; set; } = new();

    /// <summary>Null where the filters could not be read.</summary>
    public TimelineView? View { get; private set; }

    /// <summary>As derived, without the lanes that were not asked for.</summary>
    public Timeline Timeline { get; private set; } = null!;

    public IReadOnlyList<Lane> Lanes { get; private set; } = [];

    /// <summary>The words of each statement, by its id.</summary>
    public IReadOnlyDictionary<string, QuotedWords> Quotes { get; private set; } = new Dictionary<string, QuotedWords>();

    public IReadOnlyDictionary<string, string[]> Errors { get; private set; } = new Dictionary<string, string[]>();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var criteria = TimelineCriteria.Read(Filter, Times, codebook, reader);
        Errors = reader.Errors;
        if (Errors.Count > 0) { return new PageResult { StatusCode = StatusCodes.Status400BadRequest }; }
        View = await db.GetTimelineAsync(criteria, timelines, cancellationToken);
        Timeline = View.Derived;
        Lanes = criteria.Lane is { } lane ? [lane] : Enum.GetValues<Lane>();
        Quotes = QuotedWords.ByStatement(Timeline);
        return Page();
    }
}
