using IsfTracker.Core.Dates;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IsfTracker.Web.Features.Shared.Tags;

/// <summary><c>&lt;day value="…" /&gt;</c>: a day in words.</summary>
[HtmlTargetElement("day", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DayTagHelper : TagHelper
{
    /// <summary>Null is said in words.</summary>
    public DateOnly? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        new EdtfTagHelper { Value = Value is { } day ? Edtf.Day(day) : null }.Process(context, output);
}
