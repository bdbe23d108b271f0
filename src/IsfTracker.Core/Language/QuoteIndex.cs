namespace IsfTracker.Core.Language;

/// <summary>For each token the outer quotation it stands in.</summary>
internal static class QuoteIndex
{
    public static int[] Of(Token[] tokens, List<Quotation> quotations)
    {
        var index = new int[tokens.Length];
        Array.Fill(index, -1);
        var token = 0;
        for (var number = 0; number < quotations.Count; number++)
        {
            if (quotations[number].Depth > 0 || IsScare(quotations[number])) { continue; }
            var span = quotations[number].Span;
            while (token < tokens.Length && tokens[token].Start < span.Start) { token++; }
            for (; token < tokens.Length && tokens[token].Start < span.End; token++) { index[token] = number; }
        }
        return index;
    }

    private static bool IsScare(in Quotation quotation) => quotation.Content.Length == 0;
}
