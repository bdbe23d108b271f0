using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IsfTracker.Web.Features.Shared.Tags;

/// <summary><c>&lt;choice-field name label options /&gt;</c>: one of several, or none.</summary>
[HtmlTargetElement("choice-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ChoiceFieldTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public string Label { get; set; } = "";

    public string? Value { get; set; }

    /// <summary>How no choice reads; null where one must be made.</summary>
    public string? None { get; set; } = "Any";

    public string? Hint { get; set; }

    public IReadOnlyList<Option> Options { get; set; } = [];

    public IReadOnlyDictionary<string, string[]>? Errors { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var markup = new FieldMarkup(Name, Hint, Errors);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field");

        var label = new TagBuilder("label");
        label.Attributes["for"] = markup.Id;
        label.InnerHtml.Append(Label);
        output.Content.AppendHtml(label);
        markup.AppendNotes(output.Content);

        var select = new TagBuilder("select");
        select.Attributes["id"] = markup.Id;
        select.Attributes["name"] = Name;
        markup.Describe(select);
        if (None is not null) { select.InnerHtml.AppendHtml(Choice(new Option("", None))); }
        foreach (var option in Options) { select.InnerHtml.AppendHtml(Choice(option)); }
        output.Content.AppendHtml(select);
    }

    private TagBuilder Choice(Option option)
    {
        var choice = new TagBuilder("option");
        choice.Attributes["value"] = option.Value;
        if (option.Value == (Value ?? "")) { choice.Attributes["selected"] = "selected"; }
        choice.InnerHtml.Append(option.Label);
        return choice;
    }
}
