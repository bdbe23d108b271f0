namespace IsfTracker.Core.Language;

/// <summary>Finds what a verb of saying reports: quoted words or clauses, on either side.</summary>
internal sealed class SpeechContents(List<Quotation> quotations)
{
    /// <param name="from">Index from which the sentence is not yet accounted for.</param>
    /// <param name="left">Index from which a clause to the left starts.</param>
    public SpeechContent? Find(in Passage passage, in VerbCue cue, in Speaker speaker, int from, int left)
    {
        var after = Adjuncts.Skip(passage, speaker.End, cue);
        var before = LeftQuote(passage, speaker.Start, from, out var mixed);
        var right = RightQuote(passage, after, before is not null);
        if (before is { } said && !mixed)
        {
            return right is { } more
                ? new SpeechContent([said, more], true, BehindQuote(passage, after))
                : new SpeechContent([said], true, after);
        }
        if (right is { } quoted && before is null) { return new SpeechContent([quoted], true, BehindQuote(passage, after)); }
        if (before is { } partly) { return new SpeechContent([partly], false, after); }
        if (passage.Is(speaker.Start - 1, "as")) { return AsClause(passage, speaker, after, from); }
        if (EndsHere(passage, after, speaker, from, cue)) { return LeftClause(passage, speaker, after, left); }
        return RightClauses.Find(passage, cue, after, speaker.Place == SpeakerPlace.Relative, out var end) is { Length: > 0 } clause
            ? new SpeechContent([clause], false, after, end)
            : null;
    }

    /// <summary>The quotation that ends right before the speaker.</summary>
    private TextSpan? LeftQuote(in Passage passage, int start, int from, out bool mixed)
    {
        mixed = false;
        var at = start - 1;
        var comma = passage.IsMark(at, ",—–-");
        if (comma) { at--; }
        if (!passage.IsQuoted(at) || at < from) { return null; }
        var quotation = quotations[passage.Quotes[at]];
        if (quotation.Span.End > passage.Tokens[at].End || !(comma || EndsWithMark(passage.Text, quotation))) { return null; }
        var first = at;
        while (first > passage.First && passage.Quotes[first - 1] == passage.Quotes[at]) { first--; }
        mixed = first > Math.Max(from, passage.First) && !passage.IsMark(first - 1, ",:;—–-") && !passage.Has(first - 1, WordTraits.Coordinator);
        return mixed ? new TextSpan(passage.Tokens[Math.Max(from, passage.First)].Start, quotation.Span.End) : quotation.Span;
    }

    private static int BehindQuote(in Passage passage, int at)
    {
        while (passage.Holds(at) && !passage.IsQuoted(at)) { at++; }
        var quote = at;
        while (passage.Holds(at) && passage.Quotes[at] == passage.Quotes[quote]) { at++; }
        return at;
    }

    private static bool EndsWithMark(string text, in Quotation quotation) =>
        text[quotation.Content.End - 1] is ',' or '.' or '?' or '!' or '…' or '—' or '–' or '-' or '"' or '\'' or '’' or '”' or ';';

    private TextSpan? RightQuote(in Passage passage, int at, bool split)
    {
        at = split ? BehindOccasion(passage, at) : ColonBeforeQuote(passage, at);
        var mark = passage.IsMark(at, ",:—–");
        if (mark) { at++; }
        if (!passage.IsQuoted(at)) { return null; }
        var quotation = quotations[passage.Quotes[at]];
        if (quotation.Span.Start != passage.Tokens[at].Start) { return null; }
        return (mark && split) || IsUtterance(passage, quotation, at) || (mark && EndsWithMark(passage.Text, quotation)) ? quotation.Span : null;
    }

    /// <summary>"promised voters: “…”": what stands between the verb and the colon is passed over.</summary>
    private static int ColonBeforeQuote(in Passage passage, int at)
    {
        for (var colon = at; colon - at < 12 && passage.Holds(colon) && !passage.IsQuoted(colon) && !passage.Has(colon, WordTraits.CueVerb); colon++)
        {
            if (passage.IsMark(colon, ":") && passage.IsQuoted(colon + 1)) { return colon; }
        }
        return at;
    }

    /// <summary>«"Look," said Resch, leaning on the desk, "we know."»: what stands between two commas before the second part is passed over.</summary>
    private static int BehindOccasion(in Passage passage, int at)
    {
        if (!passage.IsMark(at, ",—–") || passage.IsQuoted(at + 1)) { return ColonBeforeQuote(passage, at); }
        for (var comma = at + 1; comma - at < 16 && passage.Holds(comma) && !passage.IsQuoted(comma) && !passage.Has(comma, WordTraits.CueVerb); comma++)
        {
            if (passage.IsMark(comma, ",—–:") && passage.IsQuoted(comma + 1)) { return comma; }
        }
        return ColonBeforeQuote(passage, at);
    }

    /// <summary>A quotation that is a sentence of its own, not words woven into the reporter's.</summary>
    private static bool IsUtterance(in Passage passage, in Quotation quotation, int at)
    {
        var end = at;
        while (passage.Holds(end) && passage.Quotes[end] == passage.Quotes[at]) { end++; }
        return char.IsUpper(passage.Text[quotation.Content.Start]) && end - at > 4 && (passage.IsOver(end) || passage.IsMark(end, ",;") || EndsWithMark(passage.Text, quotation));
    }

    /// <summary>True when nothing is said to the right: what was said stands to the left.</summary>
    private static bool EndsHere(in Passage passage, int after, in Speaker speaker, int from, in VerbCue cue)
    {
        if (!cue.Allows(Frames.Closing) || speaker.Place == SpeakerPlace.Carried) { return false; }
        var comma = speaker.Start - 1;
        if (comma <= from || !(passage.IsMark(comma, ",—–;") || passage.IsQuoted(comma))) { return false; }
        return passage.IsOver(after) || passage.IsMark(after, ",;—–)") || passage.Has(after, WordTraits.Coordinator | WordTraits.Subordinator);
    }

    /// <summary>"as Resch put it": the rest of the sentence is what was said.</summary>
    private static SpeechContent? AsClause(in Passage passage, in Speaker speaker, int after, int from)
    {
        var opens = speaker.Start - 1 <= from;
        if (opens ? !passage.IsMark(after, ",—–:") : TakesObject(passage, after)) { return null; }
        var (first, last) = opens ? (after + 1, RightClauses.End(passage, after + 1)) : (from, speaker.Start - 1);
        if (!opens && passage.IsMark(last - 1, ",—–(")) { last--; }
        return last > first && !(!opens && !passage.IsMark(last, ",—–(")) ? new SpeechContent([passage.Span(first, last)], false, after) : null;
    }

    /// <summary>"As Aker pushes a new plan": what follows is what he does, not a time or place of his words.</summary>
    private static bool TakesObject(in Passage passage, int after) =>
        after < passage.End && !passage.Is(after, "it") && !passage.IsMark(after, ".,;:!?—–-)]\"”’»") && !passage.Has(after, WordTraits.Preposition | WordTraits.Adverb | WordTraits.Weekday | WordTraits.TimeWord | WordTraits.Month);

    private static SpeechContent? LeftClause(in Passage passage, in Speaker speaker, int after, int from)
    {
        var first = Math.Max(from, passage.First);
        while (first < speaker.Start && (passage.Has(first, WordTraits.Coordinator) || passage.IsMark(first, ",;—–"))) { first++; }
        var last = speaker.Start - 1;
        if (first >= last) { return null; }
        var left = passage.Span(first, last);
        var goesOn = passage.IsMark(after, ",—–") && !passage.Has(after + 1, WordTraits.Coordinator | WordTraits.Subordinator | WordTraits.Relative | WordTraits.CueVerb) && !RightClauses.IsParticiple(passage, after + 1);
        if (!goesOn || passage.IsOver(after + 1)) { return new SpeechContent([left], false, after); }
        var end = RightClauses.End(passage, after + 1);
        return end > after + 1 ? new SpeechContent([left, passage.Span(after + 1, end)], false, end) : new SpeechContent([left], false, after);
    }
}
