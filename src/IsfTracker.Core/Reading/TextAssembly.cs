namespace IsfTracker.Core.Reading;

/// <summary>Blocks to the main text: items of a list on lines of their own, everything else parted by a blank line.</summary>
internal static class TextAssembly
{
    public static (string Text, IReadOnlyList<TextBlock> Blocks) Join(IReadOnlyList<DraftBlock> blocks)
    {
        var placed = new TextBlock[blocks.Count];
        var length = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0) { length += blocks[i].Kind == BlockKind.ListItem && blocks[i - 1].Kind == BlockKind.ListItem ? 1 : 2; }
            placed[i] = new TextBlock(new TextSpan(length, length + blocks[i].Text.Length), blocks[i].Kind);
            length += blocks[i].Text.Length;
        }
        var text = string.Create(length, (blocks, placed), static (all, parts) =>
        {
            all.Fill('\n');
            for (var i = 0; i < parts.placed.Length; i++) { parts.blocks[i].Text.CopyTo(all[parts.placed[i].Span.Start..]); }
        });
        return (text, placed);
    }
}
