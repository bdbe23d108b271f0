using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IsfTracker.Web.Features.Shared.Tags;

/// <summary><c>&lt;text-field name label /&gt;</c>: one line to type in, or several with <c>rows</c>.</summary>
[HtmlTargetElement("text-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TextFieldTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    public string Label { get; set; } = "";

    public string? Value { get; set; }

    public string? Hint { get; set; }

    /// <summary>The kind of input; <c>text</c> unless given.</summary>
    public string Type { get; set; } = "text";

    public int Rows { get; set; }

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
        output.Content.AppendHtml(Control(markup));
    }

    private TagBuilder Control(FieldMarkup markup)
    {
        var control = new TagBuilder(Rows > 0 ? "textarea" : "input");
        control.Attributes["id"] = markup.Id;
        control.Attributes["name"] = Name;
        control.Attributes["autocomplete"] = "off";
        control.Attributes["dir"] = "auto";
        markup.Describe(control);
        if (Rows > 0)
        {
            control.Attributes["rows"] = $"{Rows}";
            // A parser drops the first line break of a textarea.
            control.InnerHtml.Append("\n" + Value);
            return control;
        }
        control.TagRenderMode = TagRenderMode.SelfClosing;
        control.Attributes["type"] = Type;
        control.Attributes["value"] = Value;
        return control;
    }
}
