using IsfTracker.Web.Features.Lists;

namespace IsfTracker.Web.Features.Statements;

/// <summary>Which statements, as the address writes it.</summary>
public sealed class StatementFilter : SpokenFilter
{
    /// <summary><c>said</c>, or <c>-said</c> for the newest first, as it is unless given. Dates go by their earliest day; of those that begin on one day the more precise comes first (a day, then its month, then its year), one without an end last; equal ones by id. With <c>-</c> all of it is turned.</summary>
    public string? Sort { get; init; }
}
