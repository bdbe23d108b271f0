using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace IsfTracker.Core.Reading.Markdown;

/// <summary>A Markdown file to blocks: marks and pictures are taken out, the words of links stay.</summary>
internal static class MarkdownPage
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().UseAutoLinks().Build();

    public static Draft Read(string text)
    {
        var front = FrontMatter.Read(text, out var body);
        var blocks = FindBlocks(body);
        return new Draft
        {
            Blocks = blocks ?? PlainText.Read(body).Blocks,
            Title = front.Find("title", "headline"),
            Author = front.Find("author", "authors", "byline", "by"),
            Outlet = front.Find("site", "publication", "outlet", "publisher", "source", "site_name", "newspaper"),
            Url = front.Find("url", "link", "canonical", "canonical_url", "permalink"),
            Published = front.Find("date", "published", "publishdate", "published_at", "pubdate", "created") is { } date ? PublishedDate.FindInAttribute(date) : null,
            LanguageHint = front.Find("lang", "language") is { Length: 2 } code ? code.ToLowerInvariant() : null,
        };
    }

    /// <summary>Null where the parser gives up: it limits the depth of quotes and lists.</summary>
    private static List<DraftBlock>? FindBlocks(string body)
    {
        if (HostileMarks.In(body)) { return null; }
        try
        {
            var blocks = new List<DraftBlock>();
            Collect(Markdig.Markdown.Parse(body, Pipeline), BlockKind.Paragraph, blocks);
            return blocks;
        }
        catch (ArgumentException) { return null; }
    }

    private static void Collect(ContainerBlock container, BlockKind kind, List<DraftBlock> blocks)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case YamlFrontMatterBlock or LinkReferenceDefinitionGroup or HtmlBlock: break;
                case HeadingBlock heading: Add(heading, heading.Level == 1 && blocks.Count == 0 ? BlockKind.Title : BlockKind.Heading, blocks); break;
                case ListItemBlock item: Collect(item, BlockKind.ListItem, blocks); break;
                case TableCell cell: Collect(cell, BlockKind.Paragraph, blocks); break;
                case ContainerBlock inner: Collect(inner, kind, blocks); break;
                case CodeBlock code: AddText(code.Lines.ToString(), kind, blocks); break;
                case LeafBlock leaf: Add(leaf, kind, blocks); break;
                default: break;
            }
        }
    }

    private static void Add(LeafBlock block, BlockKind kind, List<DraftBlock> blocks)
    {
        var (text, linked) = InlineText.Of(block.Inline);
        var isTeaser = linked > 0 && linked >= text.Trim().Length && kind is not (BlockKind.Title or BlockKind.Heading);
        if (!isTeaser) { AddText(text, kind, blocks); }
    }

    private static void AddText(string text, BlockKind kind, List<DraftBlock> blocks)
    {
        var folded = WhiteSpace.Fold(CleanText.Of(text)).Trim();
        if (folded.Length > 0) { blocks.Add(new DraftBlock(folded, kind)); }
    }
}
