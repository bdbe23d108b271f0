using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Shared;
using IsfTracker.Web.Features.Timelines;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Statements;

/// <summary>The statements that fit the address.</summary>
internal sealed class IndexModel(TrackerDbContext db, Codebook codebook, DerivedTimelines timelines) : PageModel
{
    [BindProperty(SupportsGet = true)] public StatementFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)] public TimesFilter Times { get; set; } = new();

    [BindProperty(SupportsGet = true)] public PageFilter Paging { get; set; } = new();

    /// <summary>Null where the filters could not be read.</summary>
    public Listing<StatementItem>? Statements { get; private set; }

    public Vantage Vantage { get; private set; } = Vantage.Today;

    /// <summary>The words of each statement, by its id.</summary>
    public IReadOnlyDictionary<string, QuotedWords> Quotes { get; private set; } = new Dictionary<string, QuotedWords>();

    public IReadOnlyDictionary<string, string[]> Errors { get; private set; } = new Dictionary<string, string[]>();

    public IReadOnlyList<Option> Orders { get; } = [new("said", "Oldest first")];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        var criteria = StatementCriteria.Read(Filter, Times, codebook, reader);
        var page = PageRequest.Read(Paging, criteria.Sort, reader, PageRequest.Shown);
        (Vantage, Errors) = (criteria.Spoken.Vantage, reader.Errors);
        if (Errors.Count > 0) { return new PageResult { StatusCode = StatusCodes.Status400BadRequest }; }
        Statements = await db.ListStatementsAsync(criteria, page, timelines, cancellationToken);
        var listed = Statements.Items.Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
        var timeline = (await timelines.GetAsync(db, criteria.Spoken.Actor, criteria.Spoken.Vantage, cancellationToken)).Timeline;
        Quotes = QuotedWords.ByStatement(timeline.Statements.Where(entry => listed.Contains(entry.Statement.Id)));
        return Page();
    }
}
