namespace IsfTracker.Core.Codebooks;

/// <summary>Who speaks about the position: the actor's own government, or others. The two are never mixed.</summary>
public enum Lane
{
    /// <summary>The actor's own government speaks.</summary>
    Declared,

    /// <summary>Others speak about the actor.</summary>
    Reported,
}
