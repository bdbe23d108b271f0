using System.Collections.Immutable;

namespace IsfTracker.Core.Language;

/// <summary>A text with what the language layer sees in it. All spans are offsets in <paramref name="Text"/>, all lists in its order.</summary>
/// <param name="Tokens">Words, numbers and marks.</param>
/// <param name="Sentences">Trimmed; no sentence leaves its block.</param>
/// <param name="Quotations">By their start; an inner one follows the one it stands in.</param>
/// <param name="Attributions">By the start of what was said.</param>
/// <param name="Dates">Date expressions, resolved against the reference date.</param>
public sealed record AnalyzedText(
    string Text,
    ImmutableArray<Token> Tokens,
    ImmutableArray<TextSpan> Sentences,
    ImmutableArray<Quotation> Quotations,
    ImmutableArray<Attribution> Attributions,
    ImmutableArray<FoundDate> Dates)
{
    /// <summary>Index of the first token that ends after the position; the number of tokens when none does.</summary>
    public int TokenAt(int position)
    {
        var (low, high) = (0, Tokens.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Tokens[middle].End <= position) { low = middle + 1; } else { high = middle; }
        }
        return low;
    }
}
