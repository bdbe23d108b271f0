using IsfTracker.Core.Reading;

namespace IsfTracker.Core.Language;

/// <summary>Finds who is said to have said what: sentence by sentence around the words that attribute, then the quotations left over.</summary>
internal sealed class AttributionFinder
{
    private readonly IReadOnlyList<Quotation> quotations;
    private readonly SpeechContents contents;
    private readonly List<Attribution> found = [];

    private AttributionFinder(IReadOnlyList<Quotation> quotations)
    {
        this.quotations = quotations;
        contents = new SpeechContents(quotations);
    }

    public static IReadOnlyList<Attribution> Find(
        string text, Token[] tokens, IReadOnlyList<TextSpan> sentences, IReadOnlyList<Quotation> quotations, IReadOnlyList<TextBlock> blocks)
    {
        var finder = new AttributionFinder(quotations);
        var quotes = QuoteIndex.Of(tokens, quotations);
        var token = 0;
        foreach (var sentence in sentences)
        {
            while (token < tokens.Length && tokens[token].End <= sentence.Start) { token++; }
            var first = token;
            while (token < tokens.Length && tokens[token].Start < sentence.End) { token++; }
            finder.Read(new Passage(text, tokens, quotes, first, token));
        }
        var all = LooseQuotations.Attribute(text, finder.found, finder.quotations, blocks);
        return new Antecedents(text, tokens, sentences).Resolve(all);
    }

    private void Read(in Passage passage)
    {
        Speaker? carried = null;
        var from = Dateline.End(passage);
        for (var at = passage.First; at < passage.End; at++)
        {
            if (passage.Is(at, "according") && passage.Is(at + 1, "to") && !passage.IsQuoted(at)) { at = ReadAccording(passage, at, ref from); continue; }
            if (!VerbCue.TryRead(passage, at, out var cue) || cue.First < from) { continue; }
            if (Speakers.Find(passage, cue, carried) is not { } speaker || speaker.Start < from && speaker.Place != SpeakerPlace.Carried) { continue; }
            if (contents.Find(passage, cue, speaker, from) is not { } content) { continue; }
            found.Add(new Attribution(speaker.Span, passage.Span(cue.First, cue.End), content.Spans, content.Direct) { Head = speaker.Head });
            carried = speaker;
            from = Math.Max(from, Math.Max(speaker.End, Math.Min(content.Reach, passage.End)));
            at = cue.End - 1;
        }
    }

    /// <summary>"according to NP": what was said is the rest of the sentence.</summary>
    private int ReadAccording(in Passage passage, int at, ref int from)
    {
        var end = NounPhrases.EndAfter(passage, at + 2);
        if (end == at + 2) { return at + 1; }
        var full = Appositions.EndAfter(passage, end);
        var opens = at == passage.First || (at - 1 == passage.First && !passage.IsWord(at - 1));
        var span = opens ? After(passage, ref end, ref full) : Before(passage, at, from);
        if (span.Length > 0)
        {
            found.Add(new Attribution(passage.Span(at + 2, full), passage.Span(at, at + 2), [span], false) { Head = passage.Span(at + 2, end) });
        }
        from = Math.Max(from, full);
        return full - 1;
    }

    private static TextSpan After(in Passage passage, ref int end, ref int full)
    {
        if (full > end && !passage.IsMark(full, ",")) { full = end; }
        var comma = full;
        while (comma < passage.End && comma - full < 30 && !passage.IsMark(comma, ",")) { comma++; }
        if (!passage.IsMark(comma, ",")) { comma = full - 1; }
        var last = RightClauses.End(passage, comma + 1);
        return last > comma + 1 ? passage.Span(comma + 1, last) : default;
    }

    private static TextSpan Before(in Passage passage, int at, int from)
    {
        var last = passage.IsMark(at - 1, ",—–(") ? at - 1 : at;
        return last > from ? passage.Span(from, last) : default;
    }
}
