namespace IsfTracker.Core.Reading;

/// <summary>Tells headings in plain text: a short line without a final stop, with a paragraph under it.</summary>
internal static class Headings
{
    private const int Longest = 90;

    public static void Mark(List<DraftBlock> blocks)
    {
        for (var i = 1; i + 1 < blocks.Count; i++)
        {
            var (block, next) = (blocks[i], blocks[i + 1]);
            if (next.Kind != BlockKind.Paragraph || next.Text.Length < 2 * block.Text.Length || next.Text[^1] is not ('.' or '!' or '?' or '"' or '”' or '»')) { continue; }
            if (block.Text.Length <= Longest && IsHeading(block)) { blocks[i] = block with { Kind = BlockKind.Heading }; }
        }
    }

    private static bool IsHeading(DraftBlock block) =>
        TitleLine.Is(block) && block.Text[^1] is not ('?' or '!' or '"' or '”' or '»') && (char.IsUpper(block.Text[0]) || char.IsDigit(block.Text[0])) && block.Text.Contains(' ', StringComparison.Ordinal);
}
