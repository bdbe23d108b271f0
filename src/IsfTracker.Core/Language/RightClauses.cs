namespace IsfTracker.Core.Language;

/// <summary>What follows a verb of saying, as far as the verb allows it.</summary>
internal static class RightClauses
{
    private const int Horizon = 120;

    private const WordTraits NounStart = WordTraits.Determiner | WordTraits.PossessivePronoun | WordTraits.ObjectPronoun | WordTraits.SubjectPronoun | WordTraits.Capitalised;

    /// <param name="inserted">The verb stands in a relative clause, which a comma ends.</param>
    public static TextSpan Find(in Passage passage, in VerbCue cue, int at, bool inserted, out int end)
    {
        end = 0;
        if (passage.IsOver(at)) { return default; }
        if (passage.IsMark(at, ",—–:") && !passage.IsOver(at + 1)) { at = AfterInsertion(passage, at); }
        var start = Start(passage, cue, at);
        if (start < 0 || passage.IsOver(start)) { return default; }
        end = End(passage, start);
        for (var index = start; inserted && index < end; index++)
        {
            if (passage.IsMark(index, ",—–")) { end = index; }
        }
        return end > start ? passage.Span(start, end) : default;
    }

    /// <summary>"said, however, that": steps over what two commas set off before "that".</summary>
    private static int AfterInsertion(in Passage passage, int at)
    {
        if (passage.IsMark(at, ":")) { return at + 1; }
        for (var index = at + 1; index - at < 20 && passage.Holds(index); index++)
        {
            if (passage.IsMark(index, ",—–")) { return passage.Is(index + 1, "that") ? index + 1 : at; }
        }
        return at;
    }

    private static int Start(in Passage passage, in VerbCue cue, int at)
    {
        if (passage.IsMark(at, ",;—–)") || IsPronoun(passage, at)) { return -1; }
        if (passage.Is(at, "that") && cue.Allows(Frames.That) && (!passage.Has(at + 1, WordTraits.Auxiliary) || passage.Has(at + 1, WordTraits.Capitalised)) && !IsPronoun(passage, at)) { return at + 1; }
        if (passage.Is(at, "to") && cue.Allows(Frames.Infinitive)) { return at; }
        if (cue.Allows(Frames.Question) && IsQuestion(passage, at)) { return at; }
        if (cue.Allows(Frames.ObjectInfinitive) && IsObjectInfinitive(passage, at)) { return at; }
        if (cue.Allows(Frames.Verdict) && IsVerdict(passage, at)) { return at; }
        if (cue.Allows(Frames.Phrase) && IsPhrase(passage, at)) { return at; }
        if (cue.Allows(Frames.Clause) && IsClause(passage, at, sure: cue.Allows(Frames.Quote))) { return at; }
        return cue.Allows(Frames.Thing) && IsThing(passage, at) ? at : -1;
    }

    /// <summary>"confirmed that in an email": no clause follows.</summary>
    private static bool IsPronoun(in Passage passage, int that) =>
        passage.Is(that, "that") && (passage.IsOver(that + 1) || passage.Is(that + 1, "to") || (passage.Is(that + 1, "in") && passage.Has(that + 3, WordTraits.Speech)));

    private static bool IsThing(in Passage passage, int at) =>
        passage.Has(at, NounStart) && !passage.Has(at, WordTraits.Preposition) || (passage.Holds(at) && passage.Tokens[at].Kind == TokenKind.Number);

    private static bool IsQuestion(in Passage passage, int at) =>
        passage.Is(at, "whether") || passage.Is(at, "if") || passage.Is(at, "how") || passage.Is(at, "why") || passage.Is(at, "what") || passage.Is(at, "when") || passage.Is(at, "where") || passage.Is(at, "who");

    private static bool IsObjectInfinitive(in Passage passage, int at)
    {
        var end = NounPhrases.EndAfter(passage, at);
        return end > at && (passage.Is(end, "to") || (passage.Is(end, "not") && passage.Is(end + 1, "to"))) || (passage.Is(at, "to") && passage.IsWord(at + 1));
    }

    private static bool IsVerdict(in Passage passage, int at)
    {
        var end = NounPhrases.EndAfter(passage, at);
        return end > at && (passage.Is(end, "as") || passage.Is(end, "a") || passage.Is(end, "an") || passage.IsQuoted(end));
    }

    private static bool IsPhrase(in Passage passage, int at)
    {
        if (passage.Is(at, "for") || passage.Is(at, "of") || passage.Is(at, "about")) { return true; }
        var end = NounPhrases.EndAfter(passage, at + 1);
        if (passage.Is(at, "on")) { return passage.Is(end, "to"); }
        end = NounPhrases.EndAfter(passage, at);
        return end > at && passage.Is(end, "of");
    }

    /// <summary>A clause without "that". A verb of thinking needs to see a finite verb near.</summary>
    private static bool IsClause(in Passage passage, int at, bool sure)
    {
        if (passage.Has(at, WordTraits.Preposition) && !passage.Has(at, WordTraits.Subordinator) && !sure) { return false; }
        if (passage.Has(at, WordTraits.Coordinator)) { return false; }
        for (var index = at + 1; index - at < 12 && passage.Holds(index) && !passage.IsMark(index, ".;:"); index++)
        {
            if (passage.Has(index, WordTraits.Auxiliary | WordTraits.Verb | WordTraits.CueVerb) || passage.Word(index).EndsWith("ed", StringComparison.Ordinal)) { return true; }
        }
        return sure && !passage.Has(at, WordTraits.Preposition);
    }

    /// <summary>Index behind the clause: at the next attribution of the sentence, or at its full stop.</summary>
    public static int End(in Passage passage, int start)
    {
        var end = Math.Min(passage.End, start + Horizon);
        for (var at = start + 1; at < end; at++)
        {
            if (passage.IsQuoted(at)) { continue; }
            if (passage.IsMark(at, ",—–") && (StartsNewSpeech(passage, at + 1) || IsFinite(passage, at + 1) || ClosesSpeech(passage, at + 1))) { return at; }
            if (passage.Has(at, WordTraits.Coordinator) && StartsNewSpeech(passage, at)) { return at; }
            if (passage.IsMark(at, ";") && StartsClause(passage, at + 1)) { return at; }
        }
        end = passage.End;
        while (end > start && passage.IsMark(end - 1, ".!?…")) { end--; }
        return end;
    }

    /// <summary>"…, the minister said.": what precedes is said by somebody else again.</summary>
    private static bool ClosesSpeech(in Passage passage, int at)
    {
        var end = NounPhrases.EndAfter(passage, at);
        while (passage.Has(end, WordTraits.Auxiliary | WordTraits.Adverb)) { end++; }
        return end > at && passage.Has(end, WordTraits.CueVerb) && IsFinite(passage, end) && (passage.IsOver(end + 1) || passage.IsMark(end + 1, ",") || passage.Is(end + 1, "on") || passage.Is(end + 1, "in")
            || passage.Has(end + 1, WordTraits.Weekday));
    }

    /// <summary>"adding", "according to", "but said", "and the minister said".</summary>
    private static bool StartsNewSpeech(in Passage passage, int at)
    {
        if (IsParticiple(passage, at) || (passage.Is(at, "according") && passage.Is(at + 1, "to"))) { return true; }
        if (passage.Is(at, "but") || passage.Is(at, "and") || passage.Is(at, "while") || passage.Is(at, "though")) { at++; }
        else { return false; }
        var contrast = passage.Is(at - 1, "but") || passage.Has(at, WordTraits.SubjectPronoun);
        while (passage.Has(at, WordTraits.Adverb | WordTraits.Auxiliary)) { at++; }
        return IsFinite(passage, at) || StartsClause(passage, at) || contrast && StartsOpinion(passage, at);
    }

    /// <summary>"but he criticized the plan", "but would not say".</summary>
    private static bool StartsOpinion(in Passage passage, int at)
    {
        var end = passage.Has(at, WordTraits.CueVerb) ? at : NounPhrases.EndAfter(passage, at);
        while (passage.Has(end, WordTraits.Auxiliary | WordTraits.Adverb)) { end++; }
        return passage.Has(end, WordTraits.CueVerb) && CueVerbs.TryFind(passage.Word(end), out var verb)
            && (verb.Form is VerbForm.Past or VerbForm.Present || passage.Has(end - 1, WordTraits.Auxiliary)) && !passage.Is(end + 1, "by");
    }

    /// <summary>"others say".</summary>
    private static bool StartsClause(in Passage passage, int at)
    {
        var end = NounPhrases.EndAfter(passage, at);
        while (end > at && passage.Has(end, WordTraits.Auxiliary | WordTraits.Adverb)) { end++; }
        return end > at && IsFinite(passage, end);
    }

    private static bool IsFinite(in Passage passage, int at) =>
        passage.Has(at, WordTraits.CueVerb) && !passage.IsQuoted(at) && CueVerbs.TryFind(passage.Word(at), out var verb)
        && (verb.Form is VerbForm.Past or VerbForm.Present || (verb.Form == VerbForm.Base && passage.IsWord(at - 1) && passage.Word(at - 1)[^1] == 's'))
        && (verb.Frames & Frames.That) != 0 && !passage.Is(at + 1, "by");

    public static bool IsParticiple(in Passage passage, int at)
    {
        while (passage.Has(at, WordTraits.Adverb)) { at++; }
        return passage.Has(at, WordTraits.CueVerb) && !passage.IsQuoted(at) && CueVerbs.TryFind(passage.Word(at), out var verb) && verb.Form == VerbForm.Ing;
    }
}
