using IsfTracker.Core;
using IsfTracker.Core.Codebooks;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IsfTracker.Web.Features.Shared.Tags;

/// <summary><c>&lt;role code="…" /&gt;</c>: the office somebody speaks from, linked to its definition.</summary>
[HtmlTargetElement("role", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RoleTagHelper(Codebook codebook) : TagHelper
{
    public SpeakerRole Code { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "quiet-link");
        output.Attributes.SetAttribute("href", $"/codebook#role-{Code.ToCode()}");
        output.Content.SetContent(codebook.Definition(Code).Title);
    }
}
