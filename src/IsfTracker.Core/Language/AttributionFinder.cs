using System.Collections.Immutable;
using IsfTracker.Core.Reading;

namespace IsfTracker.Core.Language;

/// <summary>Finds who is said to have said what: sentence by sentence around the words that attribute, then the quotations left over.</summary>
internal sealed class AttributionFinder
{
    private readonly List<Quotation> quotations;
    private readonly SpeechContents contents;
    private readonly List<Attribution> found = [];

    private AttributionFinder(List<Quotation> quotations)
    {
        this.quotations = quotations;
        contents = new SpeechContents(quotations);
    }

    public static ImmutableArray<Attribution> Find(string text, Token[] tokens, List<TextSpan> sentences, List<Quotation> quotations, IReadOnlyList<TextBlock> blocks)
    {
        var finder = new AttributionFinder(quotations);
        var quotes = QuoteIndex.Of(tokens, quotations);
        var passages = new List<Passage>(sentences.Count);
        var token = 0;
        foreach (var sentence in sentences)
        {
            while (token < tokens.Length && tokens[token].End <= sentence.Start) { token++; }
            var first = token;
            while (token < tokens.Length && tokens[token].Start < sentence.End) { token++; }
            passages.Add(new Passage(text, tokens, quotes, first, token));
            finder.Read(passages[^1]);
        }
        var all = new LooseQuotations(text, quotations, passages).Attribute(finder.found, blocks);
        return new Antecedents(text, tokens, sentences).Resolve(all);
    }

    private void Read(in Passage passage)
    {
        Speaker? carried = null;
        var from = DatelineTokens.End(passage);
        var clause = new OpenClause(from, 0);
        var known = found.Count;
        for (var at = from; at < passage.End; at++)
        {
            if (!passage.Tokens[at].Has(WordTraits.CueVerb | WordTraits.CuePhrase) || passage.IsQuoted(at)) { continue; }
            if (TryPhrase(passage, at, known, ref from, out var next) || TryVerb(passage, at, ref carried, ref from, ref clause, out next)) { at = next - 1; }
        }
        if (found.Count == known && SpokenAside.Find(passage) is { } aside) { found.Add(aside); }
    }

    private bool TryPhrase(in Passage passage, int at, int known, ref int from, out int next)
    {
        next = at;
        if (at < from) { return false; }
        var named = true;
        var phrase = PhraseCues.Find(passage, at, from, found.Count > known ? found[^1] : null) ?? PassiveCues.Find(passage, at, from) ?? NounCues.Find(passage, at, out named);
        if (phrase is null || phrase.Content.Length == 0 || (passage.Is(at, "that") && IsTaken(phrase.Content[0], known))) { return false; }
        found.Add(new Attribution(named ? phrase.Source : null, phrase.Cue, phrase.Content, IsQuoted(phrase.Content)) { Head = named ? phrase.Head : null, IsSpeech = phrase.IsSpeech });
        next = phrase.End;
        if (passage.Is(at, "that") || passage.Is(at, "to")) { return true; }
        from = Math.Max(from, phrase.End);
        return true;
    }

    private bool TryVerb(in Passage passage, int at, ref Speaker? carried, ref int from, ref OpenClause clause, out int next)
    {
        next = at;
        if (!VerbCue.TryRead(passage, at, out var cue) || cue.First < from) { return false; }
        if (Speakers.Find(passage, cue, carried) is not { } speaker || (speaker.Start < from && speaker.Place != SpeakerPlace.Carried && !HoldsLastCue(speaker))) { return false; }
        if (!cue.Allows(Frames.Quote | Frames.Closing | Frames.That) && !Speakers.IsSomebody(passage, speaker)) { return false; }
        if (contents.Find(passage, cue, speaker, from, clause.StartFor(speaker.Start, from)) is not { } content) { return false; }
        found.Add(new Attribution(speaker.Span, passage.Span(cue.Lead(passage), cue.End), content.Spans, content.Direct) { Head = speaker.Head, IsSpeech = cue.IsSpeech });
        carried = speaker;
        from = Math.Max(from, Math.Max(speaker.End, Math.Min(content.Reach, passage.End)));
        clause = content.ClauseEnd > 0 ? clause with { RightEnd = content.ClauseEnd } : new OpenClause(from, 0);
        next = cue.End;
        return true;
    }

    /// <summary>"Volk, who has said that …, said": the first cue stands inside the second's source.</summary>
    private bool HoldsLastCue(in Speaker speaker) => found.Count > 0 && speaker.Span is { } span && found[^1].Cue is { } cue && span.Contains(cue);

    /// <summary>"said in a statement that": the verb has the clause already.</summary>
    private bool IsTaken(TextSpan content, int known) => found.Count > known && found[^1].Content[^1].Start == content.Start;

    /// <summary>True when the content is one whole quotation.</summary>
    private bool IsQuoted(ImmutableArray<TextSpan> content)
    {
        if (content.Length != 1) { return false; }
        var (low, high) = (0, quotations.Count - 1);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (quotations[middle].Span.Start < content[0].Start) { low = middle + 1; } else { high = middle; }
        }
        return high >= 0 && quotations[low].Span == content[0];
    }
}
