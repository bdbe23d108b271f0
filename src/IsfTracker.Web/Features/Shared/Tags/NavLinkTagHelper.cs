using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IsfTracker.Web.Features.Shared.Tags;

/// <summary><c>&lt;nav-link path="/claims"&gt;</c>: a link that knows when it leads to where the reader is.</summary>
[HtmlTargetElement("nav-link")]
public sealed class NavLinkTagHelper : TagHelper
{
    public string Path { get; set; } = "/";

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "a";
        output.Attributes.SetAttribute("href", SeenLinkTagHelper.Along(View, Path));
        var here = View.HttpContext.Request.Path;
        if (here.Equals(Path, StringComparison.OrdinalIgnoreCase)) { output.Attributes.SetAttribute("aria-current", "page"); }
        else if (Path != "/" && here.StartsWithSegments(Path)) { output.Attributes.SetAttribute("aria-current", "true"); }
    }
}
