using IsfTracker.Core.Codebooks;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Codebooks;

/// <summary>The coding rules, as the program reads them.</summary>
public sealed class IndexModel(Codebook codebook) : PageModel
{
    public Codebook Codebook { get; } = codebook;

    /// <summary>The actor of the pages first, then the others by name.</summary>
    public IEnumerable<Actor> Actors { get; } = codebook.Actors
        .OrderBy(actor => actor.Id == codebook.DefaultActor ? 0 : 1)
        .ThenBy(actor => actor.Name, StringComparer.Ordinal);
}
