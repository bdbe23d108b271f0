namespace IsfTracker.Core.Language;

/// <summary>What stands between a verb of saying and what was said: to whom, when, where, on which occasion.</summary>
internal static class Adjuncts
{
    private const WordTraits Time = WordTraits.Weekday | WordTraits.Month | WordTraits.TimeWord;

    /// <summary>The index behind them.</summary>
    public static int Skip(in Passage passage, int at, in VerbCue cue)
    {
        var told = !cue.Allows(Frames.Recipient);
        for (var steps = 0; steps < 8 && passage.Holds(at) && !passage.IsQuoted(at); steps++)
        {
            var next = !told ? SkipRecipient(passage, at) : at;
            told = true;
            if (next == at) { next = SkipOne(passage, at, cue.Allows(Frames.Phrase)); }
            if (next == at) { break; }
            at = next;
        }
        return at;
    }

    private static int SkipRecipient(in Passage passage, int at)
    {
        if (passage.Has(at, WordTraits.Subordinator | WordTraits.Relative) || passage.Has(at, WordTraits.Preposition)) { return at; }
        var end = NounPhrases.EndAfter(passage, at);
        if (end > at + 1 && passage.Has(end, WordTraits.Auxiliary)) { return passage.Has(at, WordTraits.Determiner) ? end - 1 : at + 1; }
        return end;
    }

    private static int SkipOne(in Passage passage, int at, bool phrase)
    {
        if (IsTimeAt(passage, at)) { return SkipTime(passage, at); }
        if (passage.Has(at, WordTraits.Adverb) && !passage.Has(at, WordTraits.Negation | WordTraits.Capitalised)) { return at + 1; }
        if (!passage.Has(at, WordTraits.Preposition) || passage.Is(at, "like") || passage.Is(at, "as") || passage.Is(at, "per")) { return at; }
        if (phrase && (passage.Is(at, "for") || passage.Is(at, "on") || passage.Is(at, "of") || passage.Is(at, "about") || passage.Is(at, "against")) && !IsTimeAt(passage, at + 1)) { return at; }
        if (IsTimeAt(passage, at + 1)) { return SkipTime(passage, at + 1); }
        if (passage.Is(at, "to") && !passage.Has(at + 1, WordTraits.Determiner | WordTraits.PossessivePronoun | WordTraits.Capitalised | WordTraits.ObjectPronoun | WordTraits.Person | WordTraits.Body)) { return at; }
        var end = NounPhrases.EndAfter(passage, at + 1);
        return end > at + 1 ? end : at;
    }

    private static bool IsTimeAt(in Passage passage, int at) =>
        passage.Has(at, Time) && !passage.Is(at, "may") || IsTimeModifier(passage, at) && passage.Has(at + 1, Time);

    private static bool IsTimeModifier(in Passage passage, int at) =>
        passage.Is(at, "last") || passage.Is(at, "late") || passage.Is(at, "early") || passage.Is(at, "this") || passage.Is(at, "earlier") || passage.Is(at, "next")
        || passage.Is(at, "later") || (passage.Is(at, "that") && passage.Has(at + 1, WordTraits.TimeWord) && !passage.Has(at + 2, WordTraits.Auxiliary)) || (passage.Holds(at) && passage.Tokens[at].Kind == TokenKind.Number);

    private static int SkipTime(in Passage passage, int at)
    {
        while (passage.Has(at, Time) || (passage.Holds(at) && passage.Tokens[at].Kind == TokenKind.Number)
            || (IsTimeModifier(passage, at) && passage.Has(at + 1, Time))
            || (passage.IsMark(at, ",") && passage.Holds(at + 1) && passage.Tokens[at + 1].Kind == TokenKind.Number && passage.Has(at - 2, WordTraits.Month)))
        {
            at++;
        }
        return at;
    }
}
