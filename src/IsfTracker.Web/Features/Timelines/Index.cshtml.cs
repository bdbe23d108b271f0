using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Timelines;
using IsfTracker.Data;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Shared;
using IsfTracker.Web.Features.Statements;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Timelines;

/// <summary>The front page: where the position stands, how it moved, and on which evidence.</summary>
internal sealed class IndexModel(TrackerDbContext db, Codebook codebook, DerivedTimelines timelines) : PageModel
{
    /// <summary>How many statements of each list are told here: nobody reads a page of thousands. The others are a link away.</summary>
    internal const int MostTold = 100;

    private Dictionary<string, int> places = [];
    private HashSet<string> told = [];

    [BindProperty(SupportsGet = true)] public TimelineFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)] public TimesFilter Times { get; set; } = new();

    /// <summary>Null where the filters could not be read.</summary>
    public TimelineView? View { get; private set; }

    /// <summary>As derived, without the lanes that were not asked for.</summary>
    public Timeline Timeline { get; private set; } = null!;

    public IReadOnlyList<Lane> Lanes { get; private set; } = [];

    /// <summary>The newest that moved their lane.</summary>
    public IReadOnlyList<StatementItem> Used { get; private set; } = [];

    /// <summary>The newest of the others.</summary>
    public IReadOnlyList<StatementItem> Unused { get; private set; } = [];

    /// <summary>The words of each statement told here, by its id.</summary>
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
        Tell(View.Statements);
        return Page();
    }

    /// <summary>Where a statement is told: further down, or on its own page.</summary>
    public string AddressOf(string statement) => told.Contains(statement) ? $"#{statement}" : $"/statements/{statement}";

    public Entry Find(string statement) => Timeline.Statements[places[statement]];

    /// <summary>Statements in the order of the timeline.</summary>
    public IEnumerable<Entry> InOrder(IEnumerable<string> statements) => statements.Select(id => places[id]).Order().Select(place => Timeline.Statements[place]);

    private void Tell(IReadOnlyList<StatementItem> statements)
    {
        Used = [.. statements.Where(statement => statement.Used).TakeLast(MostTold)];
        Unused = [.. statements.Where(statement => !statement.Used).TakeLast(MostTold)];
        told = Used.Concat(Unused).Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
        places = Timeline.Statements.Select((entry, place) => (entry.Statement.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place, StringComparer.Ordinal);
        Quotes = QuotedWords.ByStatement(Timeline.Statements.Where(entry => told.Contains(entry.Statement.Id)));
    }
}
