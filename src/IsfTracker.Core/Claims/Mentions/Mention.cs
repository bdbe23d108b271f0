using IsfTracker.Core.Claims.Stances;

namespace IsfTracker.Core.Claims.Mentions;

/// <summary>A phrase of the text with what it refers to.</summary>
/// <param name="First">Its first word.</param>
/// <param name="End">The word after its last.</param>
internal readonly record struct Mention(MentionKind Kind, int Value, int First, int End)
{
    public Signal Signal => (Signal)Value;

    public bool Is(Signal signal) => Kind == MentionKind.Signal && Value == (int)signal;

    /// <summary>True for the actor and whoever acts for it; a ministry alone may be any country's.</summary>
    public bool IsActor => Kind is MentionKind.Actor or MentionKind.ActorAdjective or MentionKind.ActorParliament or MentionKind.ActorOfficial;

    public bool IsOther => Kind is MentionKind.Other or MentionKind.OtherAdjective or MentionKind.OtherPerson;

    public bool IsParty => IsActor || IsOther;
}
