using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Features.Timelines;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Facets;

/// <summary>Who publishes and who speaks.</summary>
internal sealed class SourcesModel(TrackerDbContext db, Codebook codebook, DerivedTimelines timelines) : PageModel
{
    public IReadOnlyList<OutletFacet> Outlets { get; private set; } = [];

    public IReadOnlyList<SpeakerFacet> Speakers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Outlets = await db.ListOutletsAsync(codebook.DefaultActor, cancellationToken);
        Speakers = await db.ListSpeakersAsync(codebook.DefaultActor, codebook, timelines, cancellationToken);
    }
}
