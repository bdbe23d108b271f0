using IsfTracker.Core.Reading;

namespace IsfTracker.Core.Language;

/// <summary>Gives quotations without a cue of their own to whoever was speaking.</summary>
internal static class LooseQuotations
{
    public static IReadOnlyList<Attribution> Attribute(
        string text, List<Attribution> found, IReadOnlyList<Quotation> quotations, IReadOnlyList<TextBlock> blocks)
    {
        var result = new List<Attribution>(found.Count + 4);
        var taken = new HashSet<int>();
        foreach (var attribution in found) { foreach (var span in attribution.Content) { taken.Add(span.Start); } }
        var (next, block) = (0, 0);
        foreach (var quotation in quotations)
        {
            for (; next < found.Count && Position(found[next]) <= quotation.Span.Start; next++) { result.Add(found[next]); }
            if (quotation.Depth > 0 || taken.Contains(quotation.Span.Start)) { continue; }
            while (block + 1 < blocks.Count && blocks[block].Span.End <= quotation.Span.Start) { block++; }
            Continue(text, result, quotation, blocks[block].Span);
        }
        for (; next < found.Count; next++) { result.Add(found[next]); }
        return result;
    }

    private static int Position(Attribution attribution) =>
        Math.Min(attribution.Content[0].Start, attribution.Cue?.Start ?? int.MaxValue);

    private static void Continue(string text, List<Attribution> result, in Quotation quotation, TextSpan block)
    {
        if (result.Count == 0 || !IsUtterance(text, quotation, block)) { return; }
        var last = result[^1];
        if (last.Source is null) { return; }
        var sameBlock = last.Content[0].Start >= block.Start || last.Cue?.Start >= block.Start;
        if (last.Direct && (sameBlock || quotation.Continues))
        {
            result[^1] = last with { Content = [.. last.Content, quotation.Span] };
            return;
        }
        if (sameBlock || OpensBlock(text, quotation, block))
        {
            result.Add(new Attribution(last.Source, null, [quotation.Span], true) { Head = last.Head, Antecedent = last.Antecedent });
        }
    }

    /// <summary>A sentence of its own: starts like one, stands after the end of one.</summary>
    private static bool IsUtterance(string text, in Quotation quotation, TextSpan block)
    {
        if (quotation.Content.Length < 8 || !char.IsUpper(text[quotation.Content.Start])) { return false; }
        var before = quotation.Span.Start - 1;
        while (before >= block.Start && char.IsWhiteSpace(text[before])) { before--; }
        return before < block.Start || text[before] is '.' or '?' or '!' or '…' or ':' or '"' or '”' or '’' or '»';
    }

    private static bool OpensBlock(string text, in Quotation quotation, TextSpan block)
    {
        var at = block.Start;
        while (at < quotation.Span.Start && char.IsWhiteSpace(text[at])) { at++; }
        return at == quotation.Span.Start && quotation.Span.End >= block.End - 2;
    }
}
