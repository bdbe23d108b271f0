namespace IsfTracker.Core.Language;

/// <summary>Finds who a verb of saying belongs to.</summary>
internal static class Speakers
{
    /// <param name="carried">The source of the attribution before in this sentence.</param>
    public static Speaker? Find(in Passage passage, in VerbCue cue, Speaker? carried)
    {
        if (cue.Participial && Accompanying(passage, cue) is { } beside) { return beside; }
        if (cue.Participial) { return Carry(carried ?? Subject(passage, cue.First), cue); }
        if (Inverted(passage, cue) is { } after) { return after; }
        var end = SkipMiddle(passage, cue.First);
        if (passage.Has(end - 1, WordTraits.Relative) && !passage.Is(end - 1, "what")) { return Antecedent(passage, cue, end - 1); }
        var start = NounPhrases.StartBefore(passage, end);
        if (passage.Is(start - 1, "what") || passage.Is(start - 1, "whatever")) { return null; }
        if (start < end && !passage.Has(end - 1, WordTraits.Coordinator)) { return Before(passage, cue, start, end); }
        if (passage.Has(end - 1, WordTraits.Coordinator)) { return Carry(carried ?? Subject(passage, cue.First), cue); }
        return carried is not null && cue.Form == VerbForm.Past && IsListed(passage, end - 1) ? Carry(carried, cue) : null;
    }

    /// <summary>"…, with a ministry source telling Northwire": the participle has a subject of its own.</summary>
    private static Speaker? Accompanying(in Passage passage, in VerbCue cue)
    {
        var start = NounPhrases.Backward(passage, cue.First);
        return start < cue.First && passage.Is(start - 1, "with") ? Before(passage, cue, start, cue.First) : null;
    }

    /// <summary>"promised jobs, boasted about polls and mocked a rival": one of several verbs of one subject.</summary>
    private static bool IsListed(in Passage passage, int before) => passage.IsMark(before, ",") || passage.IsQuoted(before);

    /// <summary>True where somebody can be meant: a verb of wanting or praising says nothing of "the math".</summary>
    public static bool IsSomebody(in Passage passage, in Speaker speaker)
    {
        if (speaker.Place != SpeakerPlace.Before) { return true; }
        for (var at = speaker.Start; at < speaker.End && passage.Tokens[at].Start < speaker.Span!.Value.End; at++)
        {
            if (passage.Has(at, WordTraits.Person | WordTraits.Body | WordTraits.Capitalised | WordTraits.SubjectPronoun | WordTraits.Speech) && !passage.Is(at, "it") && !IsArticle(passage, at)) { return true; }
        }
        return false;
    }

    private static bool IsArticle(in Passage passage, int at) => passage.Has(at, WordTraits.Determiner) && !passage.Has(at, WordTraits.Person) || passage.Has(at, WordTraits.Preposition);

    private static Speaker Before(in Passage passage, in VerbCue cue, int start, int end)
    {
        var last = passage.IsMark(end - 1, ",") ? Appositions.EndOfExplained(passage, start, end - 1) : end;
        var headEnd = start;
        while (headEnd < last && !passage.IsMark(headEnd, ",(")) { headEnd++; }
        return new Speaker(passage.Span(start, last), passage.Span(start, headEnd), start, cue.End, SpeakerPlace.Before);
    }

    /// <summary>Steps left over a time or an occasion between speaker and verb ("Resch on Friday said").</summary>
    private static int SkipMiddle(in Passage passage, int end)
    {
        var at = end;
        if (passage.Is(at - 1, "part") && passage.Has(at - 2, WordTraits.PossessivePronoun) && passage.Is(at - 3, "for")) { return passage.IsMark(at - 4, ",") && !passage.Holds(at - 5) ? end : at - 3; }
        if (passage.Has(at - 1, WordTraits.Adverb) && passage.IsMark(at - 2, ",")) { return at - 1; }
        while (passage.Has(at - 1, WordTraits.Weekday)) { at--; }
        if (at < end && (passage.Is(at - 1, "on") || passage.Is(at - 1, "late") || passage.Is(at - 1, "early"))) { at--; }
        return at < end && passage.Holds(at - 1) ? at : end;
    }

    private static Speaker? Inverted(in Passage passage, in VerbCue cue)
    {
        if (cue.First != cue.Main || !cue.Allows(Frames.Closing | Frames.Quote) || cue.Form is VerbForm.Base or VerbForm.Ing) { return null; }
        var before = cue.First - 1;
        var afterQuote = passage.IsQuoted(before) || (passage.IsMark(before, ",—–-") && passage.IsQuoted(before - 1));
        if (!afterQuote && (!TellsSomething(passage, before) || cue.Allows(Frames.Recipient) || (!passage.IsMark(before, ",—–") && passage.Holds(before)))) { return null; }
        var end = NounPhrases.EndAfter(passage, cue.End);
        if (end == cue.End || (passage.Has(cue.End, WordTraits.SubjectPronoun) && !afterQuote)) { return null; }
        if (!(passage.IsOver(end) || passage.IsMark(end, ",;:—–-(") || (afterQuote && passage.IsQuoted(end)) || passage.Has(end, WordTraits.Preposition | WordTraits.Weekday | WordTraits.TimeWord) || (afterQuote && !passage.Has(end, WordTraits.Auxiliary | WordTraits.Verb)))) { return null; }
        if (!afterQuote && !CanSpeak(passage, cue.End, end)) { return null; }
        var full = Appositions.EndAfter(passage, end);
        return new Speaker(passage.Span(cue.End, full), passage.Span(cue.End, end), cue.First, full, SpeakerPlace.After);
    }

    /// <summary>"Hart, a fellow at the Lake Forum, said the ministry saw risks": what stands before the verb is no clause but its subject.</summary>
    private static bool TellsSomething(in Passage passage, int before)
    {
        for (var at = before; at > before - 40 && passage.Holds(at); at--)
        {
            if (passage.Has(at, WordTraits.Auxiliary | WordTraits.Verb | WordTraits.CueVerb) && !passage.Has(at, WordTraits.Person | WordTraits.Body) || passage.IsQuoted(at) || passage.IsWord(at) && passage.Word(at).EndsWith("ed", StringComparison.Ordinal)) { return true; }
        }
        return passage.Holds(before - 40);
    }

    /// <summary>"Hart, the envoy, wrote a letter": what follows the verb is no speaker.</summary>
    private static bool CanSpeak(in Passage passage, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (passage.Has(at, WordTraits.Person | WordTraits.Body | WordTraits.Capitalised) && !passage.Has(at, WordTraits.Speech | WordTraits.PossessivePronoun)) { return true; }
        }
        return false;
    }

    /// <summary>"the ministry, which said": the noun before the relative pronoun.</summary>
    private static Speaker? Antecedent(in Passage passage, in VerbCue cue, int relative)
    {
        var end = passage.IsMark(relative - 1, ",") ? relative - 1 : relative;
        var start = NounPhrases.Backward(passage, end);
        return start < end ? new Speaker(passage.Span(start, end), passage.Span(start, end), start, cue.End, SpeakerPlace.Relative) : null;
    }

    /// <summary>The subject of the sentence: the first noun phrase after an opening adverbial.</summary>
    public static Speaker? Subject(in Passage passage, int limit)
    {
        var at = DatelineTokens.End(passage);
        while (at < limit && passage.Has(at, WordTraits.Coordinator | WordTraits.Adverb | WordTraits.Subordinator)) { at++; }
        if (passage.Has(at, WordTraits.Preposition) || Opens(passage, at))
        {
            var comma = at;
            while (comma < limit && comma - at < 20 && !passage.IsMark(comma, ",")) { comma++; }
            if (!passage.IsMark(comma, ",")) { return null; }
            at = comma + 1;
        }
        var end = NounPhrases.EndAfter(passage, at);
        if (end <= at || end > limit) { return null; }
        var full = Math.Min(Appositions.EndAfter(passage, end), limit);
        return new Speaker(passage.Span(at, full), passage.Span(at, end), at, full, SpeakerPlace.Before);
    }

    /// <summary>"Asked whether …, the minister said", "Speaking in Tolmin, …".</summary>
    private static bool Opens(in Passage passage, int at) =>
        passage.Is(at, "asked") || passage.Is(at, "speaking") || passage.Is(at, "addressing") || passage.Is(at, "responding") || passage.Is(at, "answering") || passage.Is(at, "commenting") || passage.Is(at, "referring") || passage.Is(at, "touching");

    private static Speaker? Carry(Speaker? from, in VerbCue cue) =>
        from is { } speaker ? new Speaker(speaker.Span, speaker.Head, cue.First, cue.End, SpeakerPlace.Carried) : null;
}
