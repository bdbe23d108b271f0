namespace IsfTracker.Core.Claims;

/// <summary>What sort of report a claim is.</summary>
public enum ClaimKind
{
    /// <summary>States or reports the actor's position.</summary>
    Position,

    /// <summary>Somebody asks the actor to take part.</summary>
    Approach,

    /// <summary>The actor declines to comment, or a report is left unconfirmed.</summary>
    NoComment,

    /// <summary>A title or the title of an entry.</summary>
    Headline,

    /// <summary>An outsider's verdict on the actor's conduct; never decides a stance.</summary>
    Characterisation,
}
