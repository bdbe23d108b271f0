namespace IsfTracker.Core.Timelines;

/// <summary>A rule of the derivation, as readers are told it.</summary>
/// <param name="Code">Stable name: for the rule behind a reason, the code of that reason (<c>same-quote</c>, <c>superseded-same-day</c>).</param>
/// <param name="Name">A few words.</param>
/// <param name="Sentence">What the rule does.</param>
public sealed record TimelineRule(TimelineRuleGroup Group, string Code, string Name, string Sentence);

/// <summary>What a rule is about, in the order in which the derivation goes.</summary>
public enum TimelineRuleGroup
{
    /// <summary>Which claims belong to one statement.</summary>
    Joining,

    /// <summary>When a statement was made.</summary>
    Dating,

    /// <summary>What a statement says.</summary>
    Weighing,

    /// <summary>How a lane moves.</summary>
    Moving,

    /// <summary>Why a statement moves nothing.</summary>
    Unused,

    /// <summary>Who decides where statements of the same days differ; the first rule that tells them apart.</summary>
    Deciding,
}
