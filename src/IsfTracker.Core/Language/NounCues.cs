using System.Collections.Frozen;

namespace IsfTracker.Core.Language;

/// <summary>Nouns that attribute: "Resch's claim that", "reports that", "a warning by the ministry that".</summary>
internal static class NounCues
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns =
        ("claim claims statement statements report reports allegation allegations assertion assertions argument belief view suggestion announcement warning warnings pledge promise vow " +
         "denial insistence accusation accusations remark remarks comment comments contention prediction complaint complaints declaration confirmation assurance assurances demand demands " +
         "rumor rumors rumour rumours speculation fear fears concern concerns hope hopes suspicion suspicions threat acknowledgment acknowledgement admission finding findings conclusion " +
         "charge charges position opinion idea theory sense feeling conviction doubts proposal recommendation ruling testimony criticism message signal signals expectation expectations")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Intentions =
        ("promise promises pledge pledges vow vows threat threats plan plans offer proposal decision demand demands refusal desire intention intentions commitment willingness request hope hopes invitation appeal")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The attribution of a noun and its "that"-clause; null where there is none.</summary>
    public static PhraseCue? Find(in Passage passage, int that, out bool named)
    {
        named = true;
        if (passage.Is(that, "to")) { return Intention(passage, that); }
        named = false;
        if (!passage.Is(that, "that") || passage.IsQuoted(that) || !passage.Holds(that + 2) || passage.Has(that + 1, WordTraits.Auxiliary)) { return null; }
        var noun = that - 1;
        while (that - noun < 10 && passage.IsWord(noun) && !Nouns.Contains(passage.Word(noun)) && !passage.Has(noun, WordTraits.Auxiliary | WordTraits.CueVerb)) { noun--; }
        if (!passage.IsWord(noun) || passage.IsQuoted(noun) || !Nouns.Contains(passage.Word(noun)) || (passage.Has(noun, WordTraits.CueVerb) && IsVerb(passage, noun))) { return null; }
        var source = Owner(passage, noun) ?? Agent(passage, noun + 1, that);
        if (source is null && (noun < that - 1 || !StandsAlone(passage, noun))) { return null; }
        var end = RightClauses.End(passage, that + 1);
        if (end <= that + 1) { return null; }
        named = source is not null;
        var span = source ?? default;
        return new PhraseCue(span, span, passage.Span(noun, noun + 1), [passage.Span(that + 1, end)], that + 1);
    }

    /// <summary>"Resch's promise to go", "their refusal to sign": only with an owner.</summary>
    private static PhraseCue? Intention(in Passage passage, int to)
    {
        var noun = to - 1;
        if (!passage.IsWord(noun) || passage.IsQuoted(noun) || !Intentions.Contains(passage.Word(noun)) || Owner(passage, noun) is not { } source) { return null; }
        var end = to + 1;
        while (end - to < 20 && passage.Holds(end) && !passage.IsMark(end, ",;:.!?—–") && !passage.Has(end, WordTraits.Auxiliary)) { end++; }
        return end > to + 1 ? new PhraseCue(source, source, passage.Span(noun, noun + 1), [passage.Span(to, end)], to + 1) { IsSpeech = false } : null;
    }

    /// <summary>"reports that", "rumours that": attributed, to nobody in particular.</summary>
    private static bool StandsAlone(in Passage passage, int at) =>
        passage.Is(at, "reports") || passage.Is(at, "claims") || passage.Is(at, "rumors") || passage.Is(at, "rumours") || passage.Is(at, "speculation") || passage.Is(at, "allegations")
        || passage.Is(at, "fears") || passage.Is(at, "concerns") || passage.Is(at, "suggestions") || passage.Is(at, "accusations") || passage.Is(at, "hopes");

    /// <summary>"they report that": no noun.</summary>
    private static bool IsVerb(in Passage passage, int at) =>
        !passage.Has(at - 1, WordTraits.Determiner | WordTraits.PossessivePronoun | WordTraits.PossessiveEnding | WordTraits.Adjective | WordTraits.Preposition | WordTraits.Auxiliary | WordTraits.CueVerb);

    private static TextSpan? Owner(in Passage passage, int noun)
    {
        var at = noun - 1;
        while (noun - at < 4 && passage.IsWord(at) && !passage.Has(at, WordTraits.PossessiveEnding | WordTraits.PossessivePronoun | WordTraits.Determiner | WordTraits.Preposition)) { at--; }
        if (passage.Has(at, WordTraits.PossessivePronoun)) { return passage.Tokens[at].Span; }
        if (!passage.Has(at, WordTraits.PossessiveEnding)) { return null; }
        var start = NounPhrases.Backward(passage, at);
        return start < at ? passage.Span(start, at) : null;
    }

    /// <summary>"by the ministry", "from officials", "among diplomats".</summary>
    private static TextSpan? Agent(in Passage passage, int at, int that)
    {
        if (!(passage.Is(at, "by") || passage.Is(at, "from") || passage.Is(at, "among") || passage.Is(at, "of"))) { return null; }
        var end = NounPhrases.EndAfter(passage, at + 1);
        return end > at + 1 && end == that ? passage.Span(at + 1, end) : null;
    }
}
