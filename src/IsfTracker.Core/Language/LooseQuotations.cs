using IsfTracker.Core.Reading;

namespace IsfTracker.Core.Language;

/// <summary>Gives quotations without a cue of their own to whoever was speaking, or to the subject of the sentence beside them.</summary>
internal sealed class LooseQuotations(string text, List<Quotation> quotations, List<Passage> passages)
{
    private readonly List<Attribution> result = [];
    private readonly HashSet<int> taken = [];

    public List<Attribution> Attribute(List<Attribution> found, IReadOnlyList<TextBlock> blocks)
    {
        if (quotations.Count == 0) { return found; }
        foreach (var attribution in found) { foreach (var span in attribution.Content) { taken.Add(span.Start); } }
        var (next, block) = (0, 0);
        for (var index = 0; index < quotations.Count; index++)
        {
            var quotation = quotations[index];
            for (; next < found.Count && Position(found[next]) <= quotation.Span.Start; next++) { result.Add(found[next]); }
            if (quotation.Depth > 0 || taken.Contains(quotation.Span.Start)) { continue; }
            while (block + 1 < blocks.Count && blocks[block].Span.End <= quotation.Span.Start) { block++; }
            if (!RunsOn(index, found, next)) { Continue(quotation, blocks[block].Span); }
        }
        for (; next < found.Count; next++) { result.Add(found[next]); }
        return result;
    }

    private static int Position(Attribution attribution) =>
        Math.Min(attribution.Content[0].Start, attribution.Cue?.Start ?? int.MaxValue);

    /// <summary>An open quotation whose next paragraph names the speaker belongs to that attribution.</summary>
    private bool RunsOn(int index, List<Attribution> found, int next)
    {
        if (quotations[index].Closed || next >= found.Count) { return false; }
        var follower = index + 1;
        while (follower < quotations.Count && quotations[follower].Depth > 0) { follower++; }
        if (follower >= quotations.Count || !quotations[follower].Continues || !found[next].Direct || found[next].Content[0].Start != quotations[follower].Span.Start) { return false; }
        found[next] = found[next] with { Content = [quotations[index].Span, .. found[next].Content] };
        return true;
    }

    private void Continue(in Quotation quotation, TextSpan block)
    {
        if (!IsUtterance(quotation, block)) { return; }
        var last = result.Count > 0 ? result[^1] : null;
        var sameBlock = last is not null && (last.Content[^1].Start >= block.Start || last.Cue?.Start >= block.Start);
        if (last is { Source: not null, Direct: true } && (sameBlock || quotation.Continues))
        {
            result[^1] = last with { Content = [.. last.Content, quotation.Span] };
            return;
        }
        var source = sameBlock ? (last!.Source, last.Head) : Neighbour(quotation, block);
        if (source.Source is null && last is not null && FillsBlock(quotation, block)) { source = (last.Source, last.Head); }
        if (source.Source is not null) { result.Add(new Attribution(source.Source, null, [quotation.Span], true) { Head = source.Head }); }
    }

    /// <summary>The subject of the sentence before the quotation in its block, or behind it where the quotation opens the block.</summary>
    private (TextSpan? Source, TextSpan? Head) Neighbour(in Quotation quotation, TextSpan block)
    {
        var opens = Opens(quotation, block);
        var (low, high) = (0, passages.Count - 1);
        var position = opens ? quotation.Span.End : quotation.Span.Start;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (End(passages[middle]) <= position) { low = middle + 1; } else { high = middle; }
        }
        if (!opens && Start(passages[low]) >= quotation.Span.Start) { low--; }
        if (low < 0 || Start(passages[low]) < block.Start || Start(passages[low]) >= block.End || passages[low].IsQuoted(passages[low].First)) { return default; }
        return Speakers.Subject(passages[low], passages[low].End) is { } subject && IsSomebody(passages[low], subject) ? (subject.Span, subject.Head) : default;
    }

    private static bool IsSomebody(in Passage passage, in Speaker subject)
    {
        var last = subject.End - 1;
        if (passage.Has(subject.Start, WordTraits.SubjectPronoun)) { return passage.Is(subject.Start, "he") || passage.Is(subject.Start, "she"); }
        return passage.Has(last, WordTraits.Person | WordTraits.Body) || (passage.Has(last, WordTraits.Capitalised) && !passage.Has(last, WordTraits.Weekday | WordTraits.Month));
    }

    private static int Start(in Passage passage) => passage.First < passage.Tokens.Length ? passage.Tokens[passage.First].Start : passage.Text.Length;

    private static int End(in Passage passage) => passage.End > passage.First ? passage.Tokens[passage.End - 1].End : Start(passage);

    /// <summary>A sentence of its own: starts like one, stands after the end of one or a colon.</summary>
    private bool IsUtterance(in Quotation quotation, TextSpan block)
    {
        if (quotation.Content.Length < 8 || !char.IsUpper(text[quotation.Content.Start])) { return false; }
        var before = quotation.Span.Start - 1;
        while (before >= block.Start && char.IsWhiteSpace(text[before])) { before--; }
        return before < block.Start || text[before] is '.' or '?' or '!' or '…' or ':' or '"' or '”' or '’' or '»';
    }

    private bool Opens(in Quotation quotation, TextSpan block)
    {
        var at = block.Start;
        while (at < quotation.Span.Start && char.IsWhiteSpace(text[at])) { at++; }
        return at == quotation.Span.Start;
    }

    private bool FillsBlock(in Quotation quotation, TextSpan block) => Opens(quotation, block) && quotation.Span.End >= block.End - 2;
}
