using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Timelines;
using IsfTracker.Data;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Shared;
using IsfTracker.Web.Features.Timelines;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Compare;

/// <summary>What changed between two views of the timeline.</summary>
internal sealed class IndexModel(TrackerDbContext db, Codebook codebook, DerivedTimelines timelines) : PageModel
{
    [BindProperty(SupportsGet = true)] public CompareFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)] public CompareForm Form { get; set; } = new();

    /// <summary>The views asked for, to fill the form with.</summary>
    public Vantage From { get; private set; } = Vantage.Today;

    public Vantage To { get; private set; } = Vantage.Today;

    /// <summary>Null where no view was asked for, or one could not be read.</summary>
    public ComparisonView? View { get; private set; }

    /// <summary>The words of each statement of either view, by its id.</summary>
    public IReadOnlyDictionary<string, QuotedWords> Quotes { get; private set; } = new Dictionary<string, QuotedWords>();

    /// <summary>Comparisons that show one shift each.</summary>
    public IReadOnlyList<(Shift Shift, string Address)> Shifts { get; private set; } = [];

    public IReadOnlyDictionary<string, string[]> Errors { get; private set; } = new Dictionary<string, string[]>();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (CompareForm.Fields.Any(Request.Query.ContainsKey)) { return Redirect(Address(Form.From, Form.To)); }
        var reader = new FilterReader();
        var criteria = CompareCriteria.Read(Filter, codebook, reader);
        (From, To, Errors) = (criteria.From, criteria.To, reader.Errors);
        if (Errors.Count > 0) { return new PageResult { StatusCode = StatusCodes.Status400BadRequest }; }
        var today = (await timelines.GetAsync(db, criteria.Actor, Vantage.Today, cancellationToken)).Timeline;
        Shifts = [.. today.Shifts.Where(shift => shift.On.Earliest > DateOnly.MinValue).Select(shift => (shift, Across(shift)))];
        if (Filter.From is null or [] && Filter.To is null or []) { return Page(); }
        View = await db.CompareAsync(criteria, timelines, cancellationToken);
        var (before, after) = (QuotedWords.ByStatement(View.Before.Statements), QuotedWords.ByStatement(View.After.Statements));
        Quotes = new Dictionary<string, QuotedWords>([.. before.ExceptBy(after.Keys, pair => pair.Key), .. after]);
        return Page();
    }

    private static string Across(Shift shift) => Address($"asOf:{shift.On.Earliest.AddDays(-1):O}", $"asOf:{(shift.On.Latest == DateOnly.MaxValue ? shift.On.Earliest : shift.On.Latest):O}");

    private static string Address(string from, string to) => $"/compare?from={Uri.EscapeDataString(from)}&to={Uri.EscapeDataString(to)}";
}
