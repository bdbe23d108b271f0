namespace IsfTracker.Core.Language;

/// <summary>Cues of more than one word: "made clear", "pointed out", "declined to say", "was quoted as saying".</summary>
internal static class Idioms
{
    /// <summary>"quoted as saying", "cited as telling".</summary>
    public static bool IsQuotedAs(in Passage passage, int at) =>
        passage.Is(at + 1, "as") && passage.Has(at + 2, WordTraits.CueVerb) && passage.Word(at + 2).EndsWith("ing", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where the cue ends, and what may follow it.</summary>
    public static (int End, Frames Frames) Extend(in Passage passage, int at, Frames frames)
    {
        if (AsksForSilence(passage, at) || KeepsSilent(passage, at)) { return (at + 1, Frames.None); }
        if (IsQuotedAs(passage, at)) { return (at + 3, FramesAt(passage, at + 2)); }
        if (passage.Is(at + 1, "to") && IsRefusal(passage, at) && (frames & Frames.Infinitive) != 0 && passage.Has(at + 2, WordTraits.CueVerb))
        {
            return (at + 3, FramesAt(passage, at + 2) | Frames.Phrase);
        }
        return (frames & Frames.Idiom) == 0 ? (at + 1, frames) : Complete(passage, at + 1, frames);
    }

    /// <summary>The word that makes an idiom of the verb: "pointed out", "made it clear", "let it be known", "as he put it".</summary>
    private static (int End, Frames Frames) Complete(in Passage passage, int end, Frames frames)
    {
        if (passage.Is(end - 1, "went") || passage.Is(end - 1, "goes"))
        {
            var speaks = passage.Is(end, "on") && (passage.Has(end - 2, WordTraits.SubjectPronoun | WordTraits.Person) || passage.Has(end - 2, WordTraits.Capitalised));
            return speaks ? (end + 1, frames | Frames.Closing) : (end, Frames.None);
        }
        if (passage.Is(end, "out")) { return (end + 1, frames); }
        if (passage.Is(end, "that") && (frames & Frames.Clause) == 0) { return (end, Frames.That); }
        if (passage.Is(end, "it"))
        {
            end++;
            if (passage.Is(end - 2, "put") || passage.Is(end - 2, "puts")) { return (end, frames); }
        }
        while (passage.Has(end, WordTraits.Adverb) || passage.Is(end, "be") || passage.Is(end, "abundantly") || passage.Is(end, "crystal")) { end++; }
        return passage.Is(end, "clear") || passage.Is(end, "plain") || passage.Is(end, "known") ? (end + 1, frames) : (end, Frames.None);
    }

    /// <summary>"who asked not to be named": nothing is said.</summary>
    private static bool AsksForSilence(in Passage passage, int at) =>
        (passage.Is(at + 1, "not") && passage.Is(at + 2, "to") && passage.Is(at + 3, "be")) || passage.Is(at + 1, "anonymity")
        || (passage.Is(at + 1, "to") && (passage.Is(at + 2, "remain") || passage.Is(at + 2, "speak") || passage.Is(at + 2, "comment")) && (passage.Has(at - 1, WordTraits.Relative) || passage.Is(at + 3, "on")));

    /// <summary>"declined to comment": nothing is said.</summary>
    private static bool KeepsSilent(in Passage passage, int at) =>
        IsRefusal(passage, at) && passage.Is(at + 1, "to")
        && (passage.Is(at + 2, "comment") || passage.Is(at + 2, "elaborate") || passage.Is(at + 2, "respond") || passage.Is(at + 2, "answer") || passage.Is(at + 2, "officially")
            || passage.Is(at + 2, "be") || passage.Is(at + 2, "give") || passage.Is(at + 2, "provide") || passage.Is(at + 2, "speak") || passage.Is(at + 2, "talk"));

    private static bool IsRefusal(in Passage passage, int at) =>
        passage.Word(at).StartsWith("declin", StringComparison.OrdinalIgnoreCase) || passage.Word(at).StartsWith("refus", StringComparison.OrdinalIgnoreCase);

    private static Frames FramesAt(in Passage passage, int at) =>
        CueVerbs.TryFind(passage.Word(at), out var verb) ? verb.Frames : Frames.None;
}
