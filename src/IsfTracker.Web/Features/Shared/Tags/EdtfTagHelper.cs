using IsfTracker.Core.Dates;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IsfTracker.Web.Features.Shared.Tags;

/// <summary><c>&lt;edtf value="…" /&gt;</c>: a date in words, with the date itself for machines.</summary>
[HtmlTargetElement("edtf", TagStructure = TagStructure.WithoutEndTag)]
public sealed class EdtfTagHelper : TagHelper
{
    /// <summary>Null is said in words.</summary>
    public Edtf? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Value is null)
        {
            output.TagName = "span";
            output.Content.SetContent("date not known");
            return;
        }
        var code = Value.ToString();
        // HTML itself knows days, months and years only; what it cannot read it leaves alone, and whoever reads EDTF finds it here.
        output.TagName = "time";
        output.Attributes.SetAttribute("datetime", code);
        output.Attributes.SetAttribute("title", code);
        output.Content.SetContent(Value.ToWords());
    }
}
