using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace IsfTracker.Web.Features.Shared.Tags;

/// <summary>What every field of a form has: a label, a hint, the errors in words, and the ids that join them.</summary>
internal sealed class FieldMarkup(string name, string? hint, IReadOnlyDictionary<string, string[]>? errors)
{
    private readonly string[] faults = errors?.GetValueOrDefault(name) ?? [];

    public string Id { get; } = $"field-{name}";

    /// <summary>Marks a control as described by its hint and errors.</summary>
    public void Describe(TagBuilder control)
    {
        var ids = new List<string>();
        if (hint is not null) { ids.Add($"{Id}-hint"); }
        if (faults.Length > 0)
        {
            ids.Add($"{Id}-error");
            control.Attributes["aria-invalid"] = "true";
        }
        if (ids.Count > 0) { control.Attributes["aria-describedby"] = string.Join(' ', ids); }
    }

    public void AppendNotes(IHtmlContentBuilder content)
    {
        if (hint is not null) { content.AppendHtml(Paragraph("hint", hint)); }
        if (faults.Length > 0) { content.AppendHtml(Paragraph("error", string.Join(' ', faults))); }
    }

    private TagBuilder Paragraph(string kind, string words)
    {
        var paragraph = new TagBuilder("p");
        paragraph.AddCssClass(kind);
        paragraph.Attributes["id"] = $"{Id}-{kind}";
        paragraph.InnerHtml.Append(words);
        return paragraph;
    }
}
