namespace IsfTracker.Core.Language;

/// <summary>What the lexicon and the spelling say about a word. A word may have several: "her" is an object and a possessive.</summary>
[Flags]
public enum WordTraits
{
    None = 0,

    /// <summary>The first letter is a capital.</summary>
    Capitalised = 1 << 0,

    /// <summary>Article, demonstrative or quantifier: a noun phrase starts here.</summary>
    Determiner = 1 << 1,

    /// <summary>"his", "their".</summary>
    PossessivePronoun = 1 << 2,

    /// <summary>The ending 's, a token of its own.</summary>
    PossessiveEnding = 1 << 3,
    SubjectPronoun = 1 << 4,
    ObjectPronoun = 1 << 5,
    Preposition = 1 << 6,

    /// <summary>"and", "or", "but".</summary>
    Coordinator = 1 << 7,

    /// <summary>"because", "while", "if".</summary>
    Subordinator = 1 << 8,

    /// <summary>"who", "which", "that", "whose".</summary>
    Relative = 1 << 9,

    /// <summary>Forms of be, have, do, and the modals.</summary>
    Auxiliary = 1 << 10,
    Negation = 1 << 11,
    Adverb = 1 << 12,
    Weekday = 1 << 13,
    Month = 1 << 14,

    /// <summary>"yesterday", "week", "evening".</summary>
    TimeWord = 1 << 15,

    /// <summary>A noun for somebody who can speak ("official", "minister").</summary>
    Person = 1 << 16,

    /// <summary>A noun for a body or a document that can speak ("ministry", "report").</summary>
    Body = 1 << 17,

    /// <summary>A noun for an occasion or form of speech ("statement", "interview").</summary>
    Speech = 1 << 18,

    /// <summary>A form of a verb of saying, thinking or showing.</summary>
    CueVerb = 1 << 19,

    /// <summary>A finite form of another frequent verb.</summary>
    Verb = 1 << 20,

    /// <summary>"Mr", "Dr", "Gen": always followed by a name.</summary>
    Honorific = 1 << 21,

    /// <summary>An adjective that stands before a noun for a person ("senior", "former").</summary>
    Adjective = 1 << 22,

    /// <summary>May stand in a phrase that attributes without a verb of saying ("according", "citing", the "that" of "reports that").</summary>
    CuePhrase = 1 << 23,

    /// <summary>May name a date, or a part of one ("October", "three", "year"); without such a word or a number there is none.</summary>
    DateWord = 1 << 24,

    /// <summary>Nothing but letters and digits of ASCII.</summary>
    Plain = 1 << 25,
}
