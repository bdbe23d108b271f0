using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Shared;
using IsfTracker.Web.Features.Timelines;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Claims;

/// <summary>The claims that fit the address.</summary>
internal sealed class IndexModel(TrackerDbContext db, Codebook codebook, DerivedTimelines timelines) : PageModel
{
    [BindProperty(SupportsGet = true)] public ClaimFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)] public TimesFilter Times { get; set; } = new();

    [BindProperty(SupportsGet = true)] public PageFilter Paging { get; set; } = new();

    /// <summary>Null where the filters could not be read.</summary>
    public Listing<ClaimItem>? Claims { get; private set; }

    /// <summary>On all pages together.</summary>
    public ClaimCounts Counts { get; private set; } = new(0, 0, 0, 0);

    public Vantage Vantage { get; private set; } = Vantage.Today;

    public IReadOnlyDictionary<string, string[]> Errors { get; private set; } = new Dictionary<string, string[]>();

    public IReadOnlyList<Option> Orders { get; } =
    [
        new("published", "Oldest published first"), new("-said", "Newest said first"), new("said", "Oldest said first"),
        new("-recorded", "Newest recorded first"), new("recorded", "Oldest recorded first"),
        new("confidence", "Least confident first"), new("-confidence", "Most confident first"),
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var criteria = ClaimCriteria.Read(Filter, Times, codebook, reader);
        var page = PageRequest.Read(Paging, criteria.Sort, reader, PageRequest.Shown);
        (Vantage, Errors) = (criteria.Spoken.Vantage, reader.Errors);
        if (Errors.Count > 0) { return new PageResult { StatusCode = StatusCodes.Status400BadRequest }; }
        Claims = await db.ListClaimsAsync(criteria, page, timelines, cancellationToken);
        Counts = await db.CountClaimsAsync(criteria, timelines, cancellationToken);
        return Page();
    }
}
