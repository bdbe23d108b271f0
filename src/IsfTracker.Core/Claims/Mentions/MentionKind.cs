namespace IsfTracker.Core.Claims.Mentions;

/// <summary>What a phrase of the text refers to.</summary>
internal enum MentionKind
{
    /// <summary>The actor by name, or its capital.</summary>
    Actor,

    /// <summary>The actor's adjective, or its people.</summary>
    ActorAdjective,

    ActorParliament,

    /// <summary>A body of government that is the actor's unless another owner is named.</summary>
    ActorBody,

    ActorOfficial,

    /// <summary>Another country or party, or its capital.</summary>
    Other,

    OtherAdjective,

    OtherPerson,

    Force,

    /// <summary>Words that mean the force where the article is about it.</summary>
    ForceInContext,

    Place,

    NotForce,

    Outlet,

    Condition,

    /// <summary>What a condition is about, without its being asked for.</summary>
    ConditionKeyword,

    Signal,
}

/// <summary>What a phrase stands for, and which one of its kind.</summary>
internal readonly record struct Tag(MentionKind Kind, int Value);
