using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IsfTracker.Web.Features.Shared.Tags;

/// <summary><c>&lt;instant value="…" /&gt;</c>: a moment in UTC, to the minute.</summary>
[HtmlTargetElement("instant", TagStructure = TagStructure.WithoutEndTag)]
public sealed class InstantTagHelper : TagHelper
{
    public DateTimeOffset Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var utc = Value.ToUniversalTime();
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        output.Content.SetContent(utc.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture));
    }
}
