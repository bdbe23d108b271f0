using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Features.Timelines;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Facets;

/// <summary>The conditions of the codebook and what has been said of each.</summary>
internal sealed class ConditionsModel(TrackerDbContext db, Codebook codebook, DerivedTimelines timelines) : PageModel
{
    public IReadOnlyList<ConditionFacet> Conditions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Conditions = await db.ListConditionsAsync(codebook.DefaultActor, codebook, timelines, cancellationToken);
}
