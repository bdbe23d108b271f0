using AngleSharp.Dom;

namespace IsfTracker.Core.Reading.Html;

/// <summary>What the head of a page says: meta tags, canonical link, JSON-LD, and elements marked as date or author.</summary>
internal sealed class PageMetadata
{
    private readonly Dictionary<string, string> metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly IDocument page;
    private readonly JsonLd jsonLd;

    public PageMetadata(IDocument page)
    {
        this.page = page;
        foreach (var meta in page.QuerySelectorAll("meta"))
        {
            var name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop");
            var content = WhiteSpace.Fold(meta.GetAttribute("content") ?? "");
            if (name is not null && content.Length > 0) { metas.TryAdd(name.Trim(), content); }
        }
        jsonLd = JsonLd.Read(page.QuerySelectorAll("script[type='application/ld+json']").Select(script => script.TextContent));
        SiteName = First("og:site_name", "application-name", "DC.publisher", "publisher", "twitter:app:name:iphone", "apple-mobile-web-app-title", "al:ios:app_name") ?? Clean(jsonLd.Publisher);
        Heading = page.QuerySelectorAll("h1").Select(h1 => Clean(h1.TextContent)).FirstOrDefault(text => text is not null);
        PageTitle = Clean(page.QuerySelector("head > title")?.TextContent);
    }

    public string? SiteName { get; }

    /// <summary>The first h1.</summary>
    public string? Heading { get; }

    /// <summary>The title of the window, which often ends in the name of the site.</summary>
    public string? PageTitle { get; }

    public string? Headline => First("og:title", "twitter:title") ?? Clean(jsonLd.Headline);

    public string? Author => Names(First("author", "article:author", "parsely-author", "DC.creator", "dc.creator", "byl", "sailthru.author")) ?? Names(Clean(jsonLd.Author))
        ?? Names(Clean(page.QuerySelector("[rel=author], [itemprop=author], .byline a")?.TextContent));

    public string? Canonical => page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")?.Trim() ?? First("og:url");

    public string? Language => Code(page.DocumentElement?.GetAttribute("lang")) ?? Code(page.DocumentElement?.GetAttribute("xml:lang")) ?? Code(First("og:locale", "language", "content-language"));

    /// <summary>Dates of publication in the order they are trusted; the day of a change only where there is none.</summary>
    public IEnumerable<string> Dates()
    {
        if (jsonLd.Published is { } published) { yield return published; }
        foreach (var name in PublishedNames)
        {
            if (metas.TryGetValue(name, out var date)) { yield return date; }
        }
        foreach (var element in page.QuerySelectorAll("[itemprop=datePublished]").Take(3))
        {
            yield return element.GetAttribute("content") ?? element.GetAttribute("datetime") ?? element.TextContent;
        }
        if (PageData.FindDate(page.QuerySelectorAll("script:not([src])").Take(100).Select(script => script.TextContent), Heading ?? Headline) is { } data) { yield return data; }
        foreach (var time in Times()) { yield return time.GetAttribute("datetime") is { Length: > 0 } day ? day : time.TextContent; }
        foreach (var element in page.QuerySelectorAll(DateElements).Take(20).Where(IsOutsideFurniture))
        {
            if (Clean(element.TextContent) is { Length: <= 120 } text) { yield return text; }
        }
    }

    /// <summary>The outlet's name in the copyright line at the foot of the page.</summary>
    public string? FindCopyright() => page.QuerySelectorAll("footer, [class*=copyright], [id*=copyright], [class*=footer]").Take(20)
        .SelectMany(foot => foot.TextContent.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(200))
        .Select(line => line.Contains('©', StringComparison.Ordinal) ? PageVoice.FindOutlet(line) : null).FirstOrDefault(name => name is not null);

    public string? Modified => First("article:modified_time", "og:updated_time", "last-modified", "dateModified");

    private static readonly string[] PublishedNames =
    [
        "article:published_time", "og:published_time", "datePublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date", "article.published",
        "article:published", "og:article:published_time", "og:release_date", "article:post_date", "article:create_date", "rnews:datePublished", "bt:pubdate", "vr:published_time", "originalpublicationdate", "publication_date", "pub_date", "published_time", "published-date",
        "article_date_original", "dc.date.created", "dateCreated", "release_date", "ptime", "citation_publication_date", "citation_date", "cXenseParse:recs:publishtime", "dcterms.created", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "date",
    ];

    /// <summary>Time elements outside of furniture, those that say "published" first.</summary>
    private IEnumerable<IElement> Times() => page.QuerySelectorAll("time").Take(20)
        .Where(IsOutsideFurniture)
        .OrderByDescending(time => time.HasAttribute("pubdate") || (time.ClassName ?? "").Contains("publi", StringComparison.OrdinalIgnoreCase))
        .ThenBy(time => (time.ClassName ?? "").Contains("updat", StringComparison.OrdinalIgnoreCase) || (time.ClassName ?? "").Contains("modif", StringComparison.OrdinalIgnoreCase));

    /// <summary>Elements that content systems set beside the headline and name after what they hold.</summary>
    private const string DateElements = "[class*=entry-date], [class*=posted-on], [class*=post-date], [class*=article-date], [class*=publish-date], [class*=published-date], [class*=date-published], [class*=publication-date], [class*=pub-date], [class*=pubdate], [class*=submitted], [class*=dateline], [class*=timestamp], [class*=date-display], [class*=article__date]";

    private static bool IsOutsideFurniture(IElement element) => element.Closest("aside, nav, footer, [class*=related], [class*=comment], [class*=teaser], [class*=sidebar]") is null;

    private string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (metas.TryGetValue(name, out var content)) { return content; }
        }
        return null;
    }

    private static string? Clean(string? text) => WhiteSpace.Fold(text ?? "").Trim() is { Length: > 0 } clean ? clean : null;

    /// <summary>Some pages give an address where a name is asked for.</summary>
    private static string? Names(string? author) =>
        author is null || author.Contains("://", StringComparison.Ordinal) ? null : author.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? author[3..].Trim() : author;

    private static string? Code(string? tag) => tag is { Length: >= 2 } && tag.AsSpan().IndexOfAny('-', '_') is var cut && (cut < 0 ? tag : tag[..cut]) is { Length: 2 } code
        && code.All(char.IsAsciiLetter) ? code.ToLowerInvariant() : null;
}
