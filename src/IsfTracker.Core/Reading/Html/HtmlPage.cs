using AngleSharp.Html.Parser;

namespace IsfTracker.Core.Reading.Html;

/// <summary>An HTML page to blocks and what it says of itself. Nothing is loaded and no script runs.</summary>
internal static class HtmlPage
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " » ", " :: ", " · ", " • ", " / "];

    public static Draft Read(string html)
    {
        if (!NestingGuard.IsSafe(html)) { return PlainText.ReadLines(CleanText.Of(FlatPage.TextOf(html))); }
        using var page = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(html);
        var metadata = new PageMetadata(page);
        if (page.Body is not { } body) { return new Draft { Blocks = [] }; }
        var all = PageText.BlocksOf(body);
        var (title, site) = FindTitle(metadata, all);
        var main = MainContent.Choose(all, body, title);
        return new Draft
        {
            Blocks = [.. main.Where(block => IsText(block, title)).Select(block => ToDraft(block, title))],
            Before = [.. all.TakeWhile(block => block != main.FirstOrDefault()).TakeLast(2).Select(block => block.Text)],
            Title = title,
            Author = metadata.Author,
            Outlet = metadata.SiteName ?? site ?? metadata.FindCopyright(),
            Url = metadata.Canonical,
            Published = metadata.Dates().Select(PublishedDate.FindInAttribute).FirstOrDefault(date => date is not null),
            Modified = metadata.Modified is { } modified ? PublishedDate.FindInAttribute(modified) : null,
            LanguageHint = metadata.Language,
        };
    }

    /// <summary>The title, and the name of the site where it stands behind the title of the window.</summary>
    private static (string? Title, string? Site) FindTitle(PageMetadata metadata, List<PageBlock> blocks)
    {
        var site = metadata.SiteName;
        var stated = metadata.Headline ?? metadata.Heading;
        if (metadata.PageTitle is { } window)
        {
            foreach (var separator in Separators)
            {
                var cut = window.LastIndexOf(separator, StringComparison.Ordinal);
                if (cut <= 0) { continue; }
                var (before, after) = (window[..cut].Trim(), window[(cut + separator.Length)..].Trim());
                var isSite = site is not null ? Titles.Same(after, site) : Titles.Same(before, stated) || KnownOutlets.Find(after) is not null || blocks.Exists(block => Titles.Same(block.Text, before));
                if (isSite) { return (WithoutSite(stated, after) ?? before, after); }
            }
        }
        return (WithoutSite(stated, site) ?? metadata.PageTitle, site);
    }

    private static string? WithoutSite(string? title, string? site)
    {
        if (title is null || site is null || !title.EndsWith(site, StringComparison.OrdinalIgnoreCase)) { return title; }
        var before = title.AsSpan(0, title.Length - site.Length).TrimEnd();
        return before.Length > 10 && before[^1] is '|' or '-' or '–' or '—' or '»' or '·' or '•' ? before[..^1].TrimEnd().ToString() : title;
    }

    private static bool IsText(PageBlock block, string? title)
    {
        if (block.IsCaption && (Titles.Repeats(block.Text, title) || Furniture.IsPictureCredit(block.Text))) { return false; }
        return !block.IsLink || block.Kind is BlockKind.Title or BlockKind.Heading || Titles.Same(block.Text, title);
    }

    private static DraftBlock ToDraft(PageBlock block, string? title)
    {
        var isTitle = Titles.Same(block.Text, title);
        return new DraftBlock(block.Text, isTitle ? BlockKind.Title : block.Kind == BlockKind.Title ? BlockKind.Heading : block.Kind);
    }
}
