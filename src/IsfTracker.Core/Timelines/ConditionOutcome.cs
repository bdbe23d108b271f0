namespace IsfTracker.Core.Timelines;

/// <summary>What an event in the world did to a condition.</summary>
public enum ConditionOutcome
{
    /// <summary>What the condition asks for came about.</summary>
    Met,

    /// <summary>It failed to, or no longer holds.</summary>
    NotMet,
}
