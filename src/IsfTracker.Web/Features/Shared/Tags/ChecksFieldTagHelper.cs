using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IsfTracker.Web.Features.Shared.Tags;

/// <summary><c>&lt;checks-field name label options /&gt;</c>: any of several.</summary>
[HtmlTargetElement("checks-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChecksFieldTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public string Label { get; set; } = "";

    public IReadOnlyList<string>? Values { get; set; }

    public IReadOnlyList<Option> Options { get; set; } = [];

    public IReadOnlyDictionary<string, string[]>? Errors { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var markup = new FieldMarkup(Name, null, Errors);
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field");

        var legend = new TagBuilder("legend");
        legend.InnerHtml.Append(Label);
        output.Content.AppendHtml(legend);
        markup.AppendNotes(output.Content);
        var list = new TagBuilder("div");
        list.AddCssClass("checks");
        foreach (var option in Options) { list.InnerHtml.AppendHtml(Check(option, markup)); }
        output.Content.AppendHtml(list);
    }

    private TagBuilder Check(Option option, FieldMarkup markup)
    {
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        box.Attributes["type"] = "checkbox";
        box.Attributes["name"] = Name;
        box.Attributes["value"] = option.Value;
        if (Values?.Contains(option.Value) == true) { box.Attributes["checked"] = "checked"; }
        markup.Describe(box);

        var label = new TagBuilder("label");
        label.InnerHtml.AppendHtml(box).Append(" " + option.Label);
        return label;
    }
}
