namespace IsfTracker.Core.Claims.Mentions;

/// <summary>Whose deed a word tells of.</summary>
internal enum Owner
{
    /// <summary>Nobody is named.</summary>
    Open,

    Actor,

    Other,

    /// <summary>"We", "I": whoever speaks.</summary>
    Speaker,
}
