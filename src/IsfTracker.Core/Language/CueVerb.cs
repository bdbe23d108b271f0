namespace IsfTracker.Core.Language;

/// <summary>What may follow a verb of saying for it to attribute.</summary>
[Flags]
internal enum Frames
{
    None = 0,

    /// <summary>A clause without "that": "said he would go".</summary>
    Clause = 1 << 0,

    /// <summary>A clause with "that".</summary>
    That = 1 << 1,

    /// <summary>Quoted words.</summary>
    Quote = 1 << 2,

    /// <summary>"whether", "how", "why", "what".</summary>
    Question = 1 << 3,

    /// <summary>"to" and a verb: "promised to go".</summary>
    Infinitive = 1 << 4,

    /// <summary>Somebody, then "to" and a verb: "urged them to go".</summary>
    ObjectInfinitive = 1 << 5,

    /// <summary>A thing: "denied the report".</summary>
    Thing = 1 << 6,

    /// <summary>"for", "on", "of": "called for talks".</summary>
    Phrase = 1 << 7,

    /// <summary>Somebody is told: "told reporters that".</summary>
    Recipient = 1 << 8,

    /// <summary>Also stands after what was said: "…, she recalls".</summary>
    Closing = 1 << 9,

    /// <summary>"called it a disgrace".</summary>
    Verdict = 1 << 10,

    /// <summary>Attributes only together with another word: "made clear", "pointed out".</summary>
    Idiom = 1 << 11,
}

/// <summary>The form of a verb as written. A past form may also be a participle.</summary>
internal enum VerbForm : byte
{
    Base,
    Present,
    Past,
    Participle,
    Ing,
}

/// <summary>A form of a verb that attributes, with what may follow it.</summary>
internal readonly record struct CueVerb(Frames Frames, VerbForm Form);
