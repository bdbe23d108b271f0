using IsfTracker.Core;
using IsfTracker.Core.Reading;

namespace IsfTracker.Web.Features.Import;

/// <summary>A document over the text that a capture keeps, where a newer reader makes another text of the same bytes.</summary>
internal static class HeldText
{
    public static ReadDocument Of(HeldCapture held, ReadDocument document) =>
        document.Text == held.Text ? document : document with { Text = held.Text, Blocks = BlocksOf(held.Text, document) };

    /// <summary>Its paragraphs and lines; one that the newer reader knows too is of the kind that it has there.</summary>
    private static List<TextBlock> BlocksOf(string text, ReadDocument document)
    {
        var kinds = new Dictionary<string, BlockKind>(StringComparer.Ordinal);
        foreach (var block in document.Blocks) { kinds.TryAdd(block.Span.Of(document.Text), block.Kind); }
        var blocks = new List<TextBlock>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            if (end > start) { blocks.Add(new TextBlock(new TextSpan(start, end), kinds.GetValueOrDefault(text[start..end], BlockKind.Paragraph))); }
            start = end + 1;
        }
        return blocks;
    }
}
