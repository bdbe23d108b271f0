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
        // HTML knows days, months and years; an interval or an approximate date is carried beside them.
        output.TagName = IsHtmlDate(code) ? "time" : "span";
        output.Attributes.SetAttribute(IsHtmlDate(code) ? "datetime" : "data-edtf", code);
        output.Attributes.SetAttribute("title", code);
        output.Content.SetContent(Value.ToWords());
    }

    private static bool IsHtmlDate(string code) =>
        code.Length is 4 or 7 or 10 && code.All(letter => char.IsAsciiDigit(letter) || letter == '-');
}
