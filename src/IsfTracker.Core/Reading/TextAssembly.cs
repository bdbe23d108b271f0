using System.Text;

namespace IsfTracker.Core.Reading;

/// <summary>Blocks to the main text: items of a list on lines of their own, everything else parted by a blank line.</summary>
internal static class TextAssembly
{
    public static (string Text, IReadOnlyList<TextBlock> Blocks) Join(IReadOnlyList<DraftBlock> blocks)
    {
        var text = new StringBuilder(blocks.Sum(block => block.Text.Length + 2));
        var placed = new TextBlock[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0) { text.Append(blocks[i].Kind == BlockKind.ListItem && blocks[i - 1].Kind == BlockKind.ListItem ? "\n" : "\n\n"); }
            placed[i] = new TextBlock(new TextSpan(text.Length, text.Length + blocks[i].Text.Length), blocks[i].Kind);
            text.Append(blocks[i].Text);
        }
        return (text.ToString(), placed);
    }
}
