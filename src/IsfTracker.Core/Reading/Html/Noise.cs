using AngleSharp.Dom;

namespace IsfTracker.Core.Reading.Html;

/// <summary>Elements around an article that are not part of it, by tag, role, visibility and the words of their class and id.</summary>
internal static class Noise
{
    private static readonly HashSet<string> Tags = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "template", "noscript", "nav", "footer", "aside", "form", "button", "input", "select", "textarea", "label", "iframe",
        "object", "embed", "svg", "canvas", "video", "audio", "dialog", "head", "link", "meta", "map", "picture", "img", "hr", "ins",
    };

    private static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        "navigation", "banner", "complementary", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "toolbar", "form",
    };

    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "ad", "ad2", "ads", "adv", "advert", "advertisement", "advertising", "adsbygoogle", "adsense", "sponsor", "sponsored", "sponsors", "promo", "promos", "promoted", "promotion",
        "banner", "outbrain", "taboola",
        "nav", "navbar", "navigation", "menu", "mnu", "submenu", "breadcrumb", "breadcrumbs", "topbar", "toolbar", "ticker", "masthead", "logo", "hdr", "skip", "sitemap",
        "sidebar", "widget", "widgets", "footer", "foot", "ft", "copyright", "pagination", "pager",
        "related", "relateds", "relatedposts", "rel", "recommend", "recommended", "recommendations", "teaser", "teasers", "trending", "popular", "latest", "readmore", "readnext",
        "seealso", "alsoread", "mostread",
        "share", "shares", "sharing", "sharebar", "social", "socials", "soc", "sharedaddy", "addtoany", "addthis", "follow",
        "comment", "comments", "cmt", "cmts", "respond", "reply", "disqus",
        "cookie", "cookies", "consent", "gdpr", "privacy", "paywall", "subscribe", "subscription", "signup", "newsletter", "donate", "donation", "modal", "popup", "lightbox", "overlay",
        "tags", "taglist", "hidden", "noprint", "visuallyhidden",
    };

    /// <summary>Pairs of words that mean what neither does alone.</summary>
    private static readonly HashSet<string> Pairs = new(StringComparer.OrdinalIgnoreCase)
    {
        "read-more", "read-next", "read-also", "also-read", "see-also", "more-from", "most-read", "more-stories", "more-news", "sr-only", "visually-hidden", "screen-reader",
        "author-bio", "about-author", "author-box", "site-header", "page-header", "site-name", "site-title", "sign-up", "app-download", "no-print",
    };

    /// <summary>True where the element is never text, or shows by its name what it is.</summary>
    /// <param name="keep">An element that holds most of the page's text is no furniture, whatever its name.</param>
    public static bool Is(IElement element, Func<IElement, bool> keep)
    {
        var tag = element.LocalName;
        if (Tags.Contains(tag) || IsHidden(element)) { return true; }
        if (tag is "html" or "body" or "article" or "main" or "h1" || element.GetAttribute("itemprop") == "articleBody") { return false; }
        if (tag == "header" && element.QuerySelector("h1") is null && element.Closest("article") is null) { return true; }
        return (Roles.Contains(element.GetAttribute("role") ?? "") || IsNamedSo(element)) && !keep(element);
    }

    private static bool IsHidden(IElement element)
    {
        if (element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true") { return true; }
        if (element.GetAttribute("style") is not { } style) { return false; }
        var compact = style.Replace(" ", "", StringComparison.Ordinal);
        return compact.Contains("display:none", StringComparison.OrdinalIgnoreCase) || compact.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsNamedSo(IElement element) => IsNoisy(element.ClassName) || IsNoisy(element.Id);

    /// <summary>Looks at each word of a name: <c>jp-relatedposts</c>, <c>story_share</c>, <c>relatedPosts</c>.</summary>
    private static bool IsNoisy(string? name)
    {
        if (string.IsNullOrEmpty(name) || name.Length > 1000) { return false; }
        var words = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        var pairs = Pairs.GetAlternateLookup<ReadOnlySpan<char>>();
        var before = -1;
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var ends = i == name.Length || !char.IsAsciiLetterOrDigit(name[i]) || (char.IsAsciiLetterUpper(name[i]) && i > start && char.IsAsciiLetterLower(name[i - 1]));
            if (!ends) { continue; }
            if (words.Contains(name.AsSpan(start, i - start)) || (before >= 0 && pairs.Contains(name.AsSpan(before, i - before)))) { return true; }
            before = i < name.Length && name[i] is '-' or '_' ? start : -1;
            start = i < name.Length && char.IsAsciiLetterOrDigit(name[i]) ? i : i + 1;
        }
        return false;
    }
}
