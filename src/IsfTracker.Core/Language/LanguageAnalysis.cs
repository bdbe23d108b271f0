using System.Runtime.InteropServices;
using IsfTracker.Core.Reading;

namespace IsfTracker.Core.Language;

/// <summary>Reads a text as English news: pure, linear in its length, safe for any text.</summary>
public static class LanguageAnalysis
{
    /// <param name="blocks">The blocks of the text in order; text outside them is not read.</param>
    /// <param name="reference">The day the article appeared, for dates such as "on Friday"; null when not known.</param>
    public static AnalyzedText Analyze(string text, IReadOnlyList<TextBlock> blocks, DateOnly? reference)
    {
        var tokens = Tokenizer.Tokenize(text);
        var sentences = new List<TextSpan>(2 * blocks.Count);
        var (dates, ofBlock) = (new List<FoundDate>(), new List<FoundDate>());
        var token = 0;
        foreach (var block in blocks)
        {
            SentenceSplitter.Split(text, block.Span, sentences);
            if (!MayHoldDate(tokens, ref token, block.Span)) { continue; }
            ofBlock.Clear();
            DateFinder.Find(text, block.Span, reference, null, ofBlock);
            dates.AddRange(ofBlock);
        }
        var quotations = QuotationFinder.Find(text, blocks);
        var attributions = AttributionFinder.Find(text, tokens, sentences, quotations, blocks);
        return new AnalyzedText(text, ImmutableCollectionsMarshal.AsImmutableArray(tokens), [.. sentences], [.. quotations], attributions, [.. dates]);
    }

    private static bool MayHoldDate(Token[] tokens, ref int token, TextSpan block)
    {
        while (token < tokens.Length && tokens[token].End <= block.Start) { token++; }
        for (var at = token; at < tokens.Length && tokens[at].Start < block.End; at++)
        {
            if (tokens[at].Kind == TokenKind.Number || tokens[at].Has(WordTraits.DateWord)) { return true; }
        }
        return false;
    }
}
