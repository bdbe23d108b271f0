using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Facets;

/// <summary>Who publishes and who speaks.</summary>
internal sealed class SourcesModel(TrackerDbContext db, Codebook codebook, DerivedTimelines timelines) : PageModel
{
    [BindProperty(SupportsGet = true)] public TimesFilter Times { get; set; } = new();

    public Vantage Vantage { get; private set; } = Vantage.Today;

    public IReadOnlyList<OutletFacet> Outlets { get; private set; } = [];

    public IReadOnlyList<SpeakerFacet> Speakers { get; private set; } = [];

    public IReadOnlyDictionary<string, string[]> Errors { get; private set; } = new Dictionary<string, string[]>();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        Vantage = Vantage.Read(Times, reader);
        Errors = reader.Errors;
        if (Errors.Count > 0) { return new PageResult { StatusCode = StatusCodes.Status400BadRequest }; }
        Outlets = await db.ListOutletsAsync(codebook.DefaultActor, Vantage, timelines, cancellationToken);
        Speakers = await db.ListSpeakersAsync(codebook.DefaultActor, Vantage, codebook, timelines, cancellationToken);
        return Page();
    }
}
