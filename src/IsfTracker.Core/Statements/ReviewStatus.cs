namespace IsfTracker.Core.Statements;

/// <summary>What a reviewer said of a claim.</summary>
public enum ReviewStatus
{
    /// <summary>Nobody has looked at it.</summary>
    Unreviewed,

    Accepted,

    Rejected,

    /// <summary>A reviewer read it otherwise; what it says now is the reviewer's reading.</summary>
    Corrected,
}
