namespace IsfTracker.Core.Language;

/// <summary>"The plan was described by one envoy as a mistake", "The count has been disputed by observers": the speaker stands behind "by".</summary>
internal static class PassiveCues
{
    private const int Longest = 30;

    /// <summary>The attribution of a passive verb; null where it has no agent or what it is said of cannot be told.</summary>
    /// <param name="from">Index from which the sentence is not yet accounted for.</param>
    public static PhraseCue? Find(in Passage passage, int at, int from)
    {
        if (!passage.Has(at, WordTraits.CueVerb) || !passage.Is(at + 1, "by") || passage.IsQuoted(at)) { return null; }
        if (!CueVerbs.TryFind(passage.Word(at), out var verb) || verb.Form is not (VerbForm.Past or VerbForm.Participle) || !IsOpinion(verb.Frames)) { return null; }
        var first = at;
        while (passage.Has(first - 1, WordTraits.Auxiliary | WordTraits.Adverb)) { first--; }
        if (first == at || !HasBe(passage, first, at)) { return null; }
        var start = NounPhrases.StartBefore(passage, first);
        var end = NounPhrases.EndAfter(passage, at + 2);
        if (start >= first || start < from || end == at + 2) { return null; }
        var source = passage.Span(at + 2, end);
        var said = passage.Span(start, first);
        var rest = Rest(passage, end);
        return new PhraseCue(source, source, passage.Span(at, at + 1), rest > end ? [said, passage.Span(end, rest)] : [said], Math.Max(end, rest)) { IsSpeech = false };
    }

    /// <summary>Verbs of judging; what was written or posted by somebody is no speech of theirs in this place.</summary>
    private static bool IsOpinion(Frames frames) =>
        (frames & (Frames.Thing | Frames.Verdict)) != 0 && (frames & (Frames.Idiom | Frames.Recipient)) == 0;

    private static bool HasBe(in Passage passage, int first, int at)
    {
        for (var index = first; index < at; index++)
        {
            if (passage.Is(index, "was") || passage.Is(index, "were") || passage.Is(index, "is") || passage.Is(index, "are") || passage.Is(index, "been") || passage.Is(index, "being")) { return true; }
        }
        return false;
    }

    /// <summary>"as a mistake", "of lying".</summary>
    private static int Rest(in Passage passage, int at)
    {
        if (!passage.Is(at, "as") && !passage.Is(at, "of") && !passage.Is(at, "for")) { return at; }
        var end = at + 1;
        while (end - at < Longest && passage.Holds(end) && !passage.IsMark(end, ",;:.!?—–")) { end++; }
        return end;
    }
}
