namespace IsfTracker.Web.Features.Statements;

/// <summary>What a reviewer does with a statement.</summary>
/// <param name="Claims">Of a split: ids of the claims that leave it.</param>
/// <param name="Other">Of a merge, or where the two are not the same: the id of the other statement.</param>
/// <param name="Note">Why; up to 2000 characters.</param>
/// <param name="Reviewer">Who says so; up to 200 characters.</param>
public sealed record StatementChange(StatementAction Action, IReadOnlyList<string>? Claims = null, string? Other = null, string? Note = null, string? Reviewer = null);

/// <summary>What can be done with a statement.</summary>
public enum StatementAction
{
    /// <summary>Some claims leave it and make a statement of their own.</summary>
    Split,

    /// <summary>Another statement becomes part of it.</summary>
    Merge,

    /// <summary>It and another statement must never be joined.</summary>
    NotSame,
}

/// <summary>What became of a change of statements.</summary>
public abstract record StatementChangeResult
{
    private StatementChangeResult() { }

    /// <param name="Statement">Id of the statement that was changed, as it is now.</param>
    public sealed record Done(string Statement) : StatementChangeResult;

    public sealed record NotFound : StatementChangeResult;

    /// <param name="Field">What is wrong: <c>claims</c>, <c>other</c>, <c>note</c> or <c>reviewer</c>.</param>
    public sealed record Refused(string Field, string Reason) : StatementChangeResult;
}
