namespace IsfTracker.Core.Statements;

/// <summary>What a reviewer said of a claim.</summary>
public enum ReviewStatus
{
    /// <summary>Nobody has looked at it.</summary>
    Unreviewed,

    Accepted,

    Rejected,
}
