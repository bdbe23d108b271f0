namespace IsfTracker.Core.Language;

/// <summary>What the full stop of an abbreviation may do.</summary>
internal enum AbbreviationKind : byte
{
    None,

    /// <summary>Something always follows: "Mr.", "e.g.".</summary>
    BeforeName,

    /// <summary>Not an end when a number follows: "No. 5", "p. 55".</summary>
    BeforeNumber,

    /// <summary>May stand last in a sentence: "Inc.", "a.m.", "U.S.".</summary>
    Either,

    /// <summary>"Nov.": may stand last in a sentence.</summary>
    Month,
}
