using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Shared;
using IsfTracker.Web.Features.Timelines;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Articles;

/// <summary>The articles that fit the address.</summary>
internal sealed class IndexModel(TrackerDbContext db, Codebook codebook, DerivedTimelines timelines) : PageModel
{
    [BindProperty(SupportsGet = true)] public ArticleFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)] public TimesFilter Times { get; set; } = new();

    [BindProperty(SupportsGet = true)] public PageFilter Paging { get; set; } = new();

    /// <summary>Null where the filters could not be read.</summary>
    public Listing<ArticleItem>? Articles { get; private set; }

    public Vantage Vantage { get; private set; } = Vantage.Today;

    public IReadOnlyDictionary<string, string[]> Errors { get; private set; } = new Dictionary<string, string[]>();

    public IReadOnlyList<Option> Orders { get; } =
        [new("published", "Oldest published first"), new("-recorded", "Newest recorded first"), new("recorded", "Oldest recorded first")];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var criteria = ArticleCriteria.Read(Filter, Times, reader);
        var page = PageRequest.Read(Paging, criteria.Sort, reader, PageRequest.Shown);
        (Vantage, Errors) = (criteria.Vantage, reader.Errors);
        if (Errors.Count > 0) { return new PageResult { StatusCode = StatusCodes.Status400BadRequest }; }
        Articles = await db.ListArticlesAsync(criteria, page, codebook.DefaultActor, timelines, cancellationToken);
        return Page();
    }
}
