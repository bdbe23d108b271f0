namespace IsfTracker.Core.Language;

/// <summary>Words in quotation marks.</summary>
/// <param name="Span">With its marks.</param>
/// <param name="Content">Without them.</param>
/// <param name="Depth">0 for an outer quotation, 1 for one inside it, and so on.</param>
/// <param name="Closed">False where the closing mark is missing: the quotation then ends with its block.</param>
/// <param name="Continues">True for a block of a quotation that runs on from the block before.</param>
public readonly record struct Quotation(TextSpan Span, TextSpan Content, int Depth, bool Closed, bool Continues);
