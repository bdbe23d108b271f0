namespace IsfTracker.Core.Statements;

/// <summary>A reviewer's word on two claims: they report one speech act, or they do not.</summary>
/// <param name="First">Public id of a claim.</param>
/// <param name="Second">Public id of the other claim.</param>
public sealed record Verdict(VerdictKind Kind, string First, string Second);

/// <summary>What a reviewer said of two claims.</summary>
public enum VerdictKind
{
    /// <summary>They were joined.</summary>
    Merge,

    /// <summary>The second left the statement of the first.</summary>
    Split,

    /// <summary>They must never be joined.</summary>
    NotSame,

    /// <summary>They stayed together when others were joined to them or left.</summary>
    Kept,
}
