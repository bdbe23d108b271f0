using AngleSharp.Dom;

namespace IsfTracker.Core.Reading.Html;

/// <summary>A block of a page as a reader sees it.</summary>
/// <param name="Element">The element whose text it is, whole or in part.</param>
/// <param name="Linked">How many of its characters are links to other pages.</param>
internal sealed record PageBlock(string Text, BlockKind Kind, IElement Element, int Linked, bool IsCaption)
{
    /// <summary>True for running text: long enough, and not a list of links.</summary>
    public bool IsProse => Kind is not (BlockKind.Heading or BlockKind.Title) && Text.Length >= 40 && Linked * 2 < Text.Length;

    /// <summary>True for a teaser: nothing but a link.</summary>
    public bool IsLink => Linked > 0 && Linked * 10 >= Text.Length * 9;
}
