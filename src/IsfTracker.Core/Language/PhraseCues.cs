using System.Collections.Immutable;

namespace IsfTracker.Core.Language;

/// <summary>Cues that are no verb: "according to X", "in the words of X", "in X's view", "citing X", "quoted X as saying", "reportedly".</summary>
internal static class PhraseCues
{
    private const int Horizon = 30;

    /// <summary>The attribution of a phrase that starts at a token; null where none does.</summary>
    /// <param name="from">Index from which the sentence is not yet accounted for.</param>
    /// <param name="before">The attribution before in this sentence.</param>
    public static PhraseCue? Find(in Passage passage, int at, int from, Attribution? before)
    {
        if (passage.IsQuoted(at) || !passage.IsWord(at)) { return null; }
        var cueEnd = EndOfCue(passage, at);
        if (cueEnd > at) { return OfPhrase(passage, at, cueEnd, from); }
        if (passage.Is(at, "in") && OwnersView(passage, at) is { } view) { return view with { Content = Around(passage, at, view.End, from) }; }
        return IsCiting(passage, at) ? Citing(passage, at, from, before) : null;
    }

    private static int EndOfCue(in Passage passage, int at)
    {
        if (passage.Is(at, "according") && passage.Is(at + 1, "to")) { return WordsOf(passage, at + 2); }
        if (passage.Is(at, "per") && passage.IsMark(at - 1, ",") && passage.Has(at + 1, WordTraits.Capitalised | WordTraits.Determiner) && !passage.Is(at + 1, "a")) { return at + 1; }
        if (!passage.Is(at, "in") && !passage.Is(at, "by")) { return at; }
        var the = passage.Is(at + 1, "the") ? at + 2 : at + 1;
        return the > at + 1 && IsView(passage, the) && passage.Is(the + 1, "of") ? the + 2 : at;
    }

    /// <summary>"according to the words of X": the source is X.</summary>
    private static int WordsOf(in Passage passage, int at) =>
        passage.Is(at, "the") && passage.Is(at + 1, "words") && passage.Is(at + 2, "of") ? at + 3 : at;

    private static bool IsView(in Passage passage, int at) =>
        passage.Is(at, "words") || passage.Is(at, "view") || passage.Is(at, "opinion") || passage.Is(at, "eyes") || passage.Is(at, "estimation") || passage.Is(at, "telling")
        || passage.Is(at, "judgment") || passage.Is(at, "account") || passage.Is(at, "assessment") || passage.Is(at, "reading");

    private static PhraseCue? OfPhrase(in Passage passage, int at, int cueEnd, int from)
    {
        var end = NounPhrases.EndAfter(passage, cueEnd);
        if (end == cueEnd) { return null; }
        var full = Postmodifiers.EndAfter(passage, end);
        if (full == passage.End || passage.IsOver(full) && Opens(passage, at, from)) { full = end; }
        var content = Around(passage, at, full, from);
        return new PhraseCue(passage.Span(cueEnd, full), passage.Span(cueEnd, end), passage.Span(at, cueEnd), content, full);
    }

    /// <summary>"in her view", "in Resch's opinion".</summary>
    private static PhraseCue? OwnersView(in Passage passage, int at)
    {
        var end = at + 1;
        while (end - at < 8 && passage.IsWord(end) && !IsView(passage, end) && (!passage.Has(end, WordTraits.Preposition | WordTraits.Auxiliary) || passage.Has(end, WordTraits.PossessiveEnding))) { end++; }
        if (end == at + 1 || !IsView(passage, end) || passage.Is(end, "words") && passage.Is(end - 1, "other")) { return null; }
        var possessive = passage.Has(end - 1, WordTraits.PossessiveEnding);
        if (!possessive && !passage.Has(end - 1, WordTraits.PossessivePronoun)) { return null; }
        var owner = passage.Span(at + 1, possessive ? end - 1 : end);
        return new PhraseCue(owner, owner, passage.Span(at, end + 1), [], end + 1);
    }

    private static bool IsCiting(in Passage passage, int at) => passage.Word(at) is ['c' or 'C' or 'q' or 'Q', ..] && IsCitingVerb(passage, at);

    private static bool IsCitingVerb(in Passage passage, int at) =>
        passage.Is(at, "citing") || passage.Is(at, "quoting") || passage.Is(at, "quoted") || passage.Is(at, "cited") || passage.Is(at, "quotes") || passage.Is(at, "cites")
        || passage.Is(at, "quote") || passage.Is(at, "cite");

    private static PhraseCue? Citing(in Passage passage, int at, int from, Attribution? before)
    {
        var end = NounPhrases.EndAfter(passage, at + 1);
        if (end == at + 1) { return null; }
        var source = passage.Span(at + 1, end);
        if (passage.Is(end, "as") && passage.Has(end + 1, WordTraits.CueVerb))
        {
            return new PhraseCue(source, source, passage.Span(at, at + 1), Quoted(passage, at, end + 2, from), passage.End);
        }
        if (!passage.Is(at, "citing") && !passage.Is(at, "quoting")) { return null; }
        var full = Postmodifiers.EndAfter(passage, end);
        source = passage.Span(at + 1, full);
        var content = before?.Content ?? Around(passage, at, full, from);
        return new PhraseCue(source, passage.Span(at + 1, end), passage.Span(at, at + 1), content, full);
    }

    /// <summary>What follows "quoted X as saying", or the quotation before it.</summary>
    private static ImmutableArray<TextSpan> Quoted(in Passage passage, int at, int start, int from)
    {
        if (passage.Is(start, "that") || passage.IsMark(start, ",:")) { start++; }
        if (!passage.IsOver(start) && !passage.Has(start, WordTraits.Preposition | WordTraits.Weekday))
        {
            var end = passage.IsQuoted(start) ? EndOfQuote(passage, start) : RightClauses.End(passage, start);
            return end > start ? [passage.Span(start, end)] : [];
        }
        var last = at;
        while (last > from && !passage.IsMark(last - 1, ",") && !passage.IsQuoted(last - 1)) { last--; }
        if (last > from && passage.IsMark(last - 1, ",")) { last--; }
        return last > from ? [passage.Span(StartOfQuote(passage, from, last), last)] : [];
    }

    /// <summary>A quotation of several sentences ends in this one.</summary>
    private static int StartOfQuote(in Passage passage, int from, int last)
    {
        while (from > 0 && passage.IsQuoted(last - 1) && passage.Quotes[from - 1] == passage.Quotes[last - 1]) { from--; }
        return from;
    }

    private static int EndOfQuote(in Passage passage, int start)
    {
        var end = start;
        while (passage.Holds(end) && passage.Quotes[end] == passage.Quotes[start]) { end++; }
        return end;
    }

    /// <summary>The clause that a phrase comments on: what follows it when it opens the sentence, what precedes it otherwise.</summary>
    private static ImmutableArray<TextSpan> Around(in Passage passage, int at, int end, int from)
    {
        if (Opens(passage, at, from))
        {
            var start = end;
            while (start < passage.End && start - end < Horizon && !passage.IsMark(start, ",")) { start++; }
            start = passage.IsMark(start, ",") ? start + 1 : end;
            var last = RightClauses.End(passage, start);
            return last > start ? [passage.Span(start, last)] : [];
        }
        var first = from;
        while (first < at && (passage.Has(first, WordTraits.Coordinator) || passage.IsMark(first, ",;—–"))) { first++; }
        var comma = passage.IsMark(at - 1, ",—–(") ? at - 1 : at;
        if (comma <= first) { return []; }
        if (!passage.IsMark(at - 1, ",—–") || !passage.IsMark(end, ",—–")) { return [passage.Span(first, comma)]; }
        var rest = RightClauses.End(passage, end + 1);
        var goesOn = !passage.Has(end + 1, WordTraits.Coordinator | WordTraits.Subordinator | WordTraits.Relative) && !RightClauses.IsParticiple(passage, end + 1) && rest > end + 1;
        return goesOn ? [passage.Span(first, comma), passage.Span(end + 1, rest)] : [passage.Span(first, comma)];
    }

    private static bool Opens(in Passage passage, int at, int from)
    {
        if (at <= from || !passage.Holds(at - 1)) { return true; }
        var before = at - 1;
        while (before > from && passage.Has(before, WordTraits.Coordinator | WordTraits.Adverb | WordTraits.Relative)) { before--; }
        return before == from && passage.Has(before, WordTraits.Coordinator | WordTraits.Adverb) || (before < at - 1 && passage.IsMark(before, ",;") && !passage.IsMark(at - 1, ","));
    }
}
