namespace IsfTracker.Core.Claims.Stances;

/// <summary>What a word or phrase contributes to a reading, before negation, subject and scope are looked at.</summary>
internal enum Signal
{
    /// <summary>Negates what follows: "not", "no", "without".</summary>
    Negation,

    /// <summary>Taking part: "send", "join", "deployment".</summary>
    Act,

    /// <summary>Those who would go: "soldiers", "contingent".</summary>
    Troops,

    /// <summary>Refuses: "rule out", "turn down", "no plans".</summary>
    Decline,

    /// <summary>Binds itself: "agree", "pledge".</summary>
    Commit,

    /// <summary>Is ready: "willing", "offer", "candidacy".</summary>
    Offer,

    /// <summary>Weighs: "consider", "study", "contender".</summary>
    Consider,

    /// <summary>Nothing is decided: "no final decision", "undecided".</summary>
    Undecided,

    /// <summary>A decision, which is taken or not.</summary>
    Decision,

    /// <summary>Makes it depend on something: "unless", "only if".</summary>
    Condition,

    /// <summary>Needs something first, which counts as a condition when the something is one: "require", "insist on".</summary>
    Need,

    /// <summary>Opens a clause of time or condition: "if", "until", "once".</summary>
    Clause,

    /// <summary>Somebody asks: "approach", "urge", "sound out".</summary>
    Approach,

    /// <summary>Silence: "declined to comment".</summary>
    NoComment,

    /// <summary>Denies: "denied", "rejected reports".</summary>
    Deny,

    /// <summary>A parliament acts: "approved", "voted for".</summary>
    Enact,

    /// <summary>A verdict of outsiders: "reneged", "cold feet".</summary>
    Verdict,

    /// <summary>What might be but is not said: "were Baku to send", "should send".</summary>
    Imagined,

    /// <summary>Reluctance without a yes or no: "wary", "hesitant".</summary>
    Reluctant,

    /// <summary>Relief and rebuilding, beside the question.</summary>
    Aid,

    /// <summary>The dead and the fighting.</summary>
    Casualties,

    /// <summary>Meetings, ties, declarations.</summary>
    Diplomacy,

    /// <summary>Trade, energy, companies.</summary>
    Trade,

    /// <summary>Earlier missions and wars.</summary>
    PastService,

    /// <summary>Sums.</summary>
    Money,

    /// <summary>Speaks of a statement rather than making it: "the remarks come as".</summary>
    Remark,

    /// <summary>How many would go: "500 soldiers", "a battalion".</summary>
    Strength,
}
