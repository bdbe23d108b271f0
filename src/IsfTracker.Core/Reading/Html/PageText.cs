using System.Text;
using AngleSharp.Dom;

namespace IsfTracker.Core.Reading.Html;

/// <summary>Walks a page and gives its blocks in order, without what <see cref="Noise"/> names.</summary>
internal sealed class PageText
{
    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "kbd", "mark", "meter", "output", "q", "rb", "ruby",
        "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    private readonly List<PageBlock> blocks = [];
    private readonly StringBuilder run = new();
    private readonly Dictionary<INode, int> lengths;
    private readonly int half;
    private int linked;

    private PageText(IElement body)
    {
        lengths = [];
        half = Measure(body) / 2;
    }

    public static List<PageBlock> BlocksOf(IElement body)
    {
        var walk = new PageText(body);
        walk.Walk(body, body, BlockKind.Paragraph, false, false);
        walk.Flush(body, BlockKind.Paragraph, false);
        return walk.blocks;
    }

    private int Measure(INode node)
    {
        var length = node is IText text ? text.Length : 0;
        if (node is IElement { LocalName: "script" or "style" or "template" or "noscript" }) { return 0; }
        foreach (var child in node.ChildNodes) { length += Measure(child); }
        return lengths[node] = length;
    }

    private void Walk(INode parent, IElement block, BlockKind kind, bool inLink, bool inCaption)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText text) { Append(text.Data, inLink); }
            else if (node is IElement element) { Enter(element, block, kind, inLink, inCaption); }
        }
    }

    private void Enter(IElement element, IElement block, BlockKind kind, bool inLink, bool inCaption)
    {
        var tag = element.LocalName;
        if (tag == "br") { run.Append('\n'); return; }
        var inline = Inline.Contains(tag);
        if (Noise.Is(element, e => lengths.GetValueOrDefault(e) > half))
        {
            if (!inline && tag is not ("img" or "script" or "style" or "svg" or "input" or "label")) { Flush(block, kind, inCaption); }
            return;
        }
        if (inline) { Walk(element, block, kind, inLink || IsLink(element), inCaption); return; }
        Flush(block, kind, inCaption);
        var inner = KindOf(tag, kind);
        var caption = inCaption || tag is "figcaption" or "caption" || (element.ClassName ?? "").Contains("caption", StringComparison.OrdinalIgnoreCase);
        Walk(element, element, inner, inLink, caption);
        Flush(element, inner, caption);
    }

    /// <summary>A link to a place in the same page is part of the text.</summary>
    private static bool IsLink(IElement element) =>
        element.LocalName == "a" && (element.GetAttribute("href") is not { Length: > 1 } target || target[0] != '#');

    private static BlockKind KindOf(string tag, BlockKind outer) => tag switch
    {
        "h1" => BlockKind.Title,
        "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" => BlockKind.ListItem,
        "ul" or "ol" or "td" or "th" or "blockquote" => BlockKind.Paragraph,
        _ => outer,
    };

    private void Append(string text, bool inLink)
    {
        var before = run.Length;
        foreach (var c in text) { run.Append(WhiteSpace.Is(c) ? ' ' : c); }
        if (inLink && !string.IsNullOrWhiteSpace(text)) { linked += run.Length - before; }
    }

    /// <summary>Ends the block. Two line breaks in a row end a paragraph inside it.</summary>
    private void Flush(IElement element, BlockKind kind, bool isCaption)
    {
        if (run.Length == 0) { return; }
        var text = run.ToString();
        var part = new StringBuilder();
        var start = 0;
        while (start <= text.Length)
        {
            var lineBreak = text.IndexOf('\n', start);
            var end = lineBreak < 0 ? text.Length : lineBreak;
            if (string.IsNullOrWhiteSpace(text[start..end])) { Add(part, element, kind, isCaption); }
            else { part.Append(part.Length > 0 ? " " : "").Append(text, start, end - start); }
            start = end + 1;
        }
        Add(part, element, kind, isCaption);
        run.Clear();
        linked = 0;
    }

    private void Add(StringBuilder part, IElement element, BlockKind kind, bool isCaption)
    {
        var folded = WhiteSpace.Fold(CleanText.Of(part.ToString())).Trim();
        part.Clear();
        if (folded.Length > 0) { blocks.Add(new PageBlock(folded, kind, element, Math.Min(linked, folded.Length), isCaption)); }
    }
}
