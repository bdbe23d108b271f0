using IsfTracker.Web.Features.Timelines;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IsfTracker.Web.Features.Shared.Tags;

/// <summary><c>&lt;a href="/claims/…"&gt;</c>: whoever looks at a page from another day goes on looking from it on the next.</summary>
[HtmlTargetElement("a", Attributes = "href")]
public sealed class SeenLinkTagHelper : TagHelper
{
    /// <summary>Names the vantage, in the data of a view, that links go by instead of that of the address.</summary>
    internal const string Vantage = "Seen";

    public string? Href { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Href is null) { return; }
        output.Attributes.Insert(0, new TagHelperAttribute("href", Along(View, Href)));
    }

    internal static string Along(ViewContext view, string address)
    {
        var request = view.HttpContext.Request;
        return Addresses.Along(request, address, view.ViewData[Vantage] is Vantage given ? VantageText.Pairs(given) : Addresses.Seen(request));
    }
}
