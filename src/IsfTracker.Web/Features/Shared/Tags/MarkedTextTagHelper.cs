using IsfTracker.Core;
using IsfTracker.Web.Features.Articles;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IsfTracker.Web.Features.Shared.Tags;

/// <summary><c>&lt;marked-text text="…" /&gt;</c>: a text with its claims marked. Adds no white space: the words stay those of the article.</summary>
[HtmlTargetElement("marked-text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkedTextTagHelper : TagHelper
{
    public MarkedText Text { get; set; } = new([]);

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext View { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "reading");
        foreach (var paragraph in Text.Paragraphs)
        {
            var block = new TagBuilder(paragraph.IsHeading ? "h3" : "p");
            block.Attributes["dir"] = "auto";
            Append(block.InnerHtml, paragraph.Runs);
            output.Content.AppendHtml(block);
        }
    }

    private void Append(IHtmlContentBuilder content, IReadOnlyList<MarkedRun> runs)
    {
        for (var place = 0; place < runs.Count; place++)
        {
            if (runs[place].Mark is not { } mark)
            {
                content.Append(runs[place].Words[(place > 0 ? Closing(runs[place - 1], runs[place]) : 0)..]);
                continue;
            }
            content.AppendHtml(Marked(runs[place], mark));
            if (!runs[place].Begins) { continue; }
            if (place + 1 < runs.Count) { content.Append(runs[place + 1].Words[..Closing(runs[place], runs[place + 1])]); }
            content.AppendHtml(Label(mark));
        }
    }

    /// <summary>How many characters of the plain words after a claim belong before its label: the marks that close its quote.</summary>
    private static int Closing(MarkedRun claim, MarkedRun next) =>
        !claim.Begins || claim.Mark is null || next.Mark is not null ? 0 : next.Words.Length - next.Words.AsSpan().TrimStart("\"'”’»).,;").Length;

    private TagBuilder Marked(MarkedRun run, TextMark mark)
    {
        var element = new TagBuilder("mark");
        element.AddCssClass($"claim-mark stance--{mark.Stance.ToCode()}");
        if (mark.Id is null)
        {
            element.InnerHtml.Append(run.Words);
            return element;
        }
        if (run.Begins) { element.Attributes["id"] = mark.Id; }
        var link = new TagBuilder("a");
        link.Attributes["href"] = SeenLinkTagHelper.Along(View, $"/claims/{mark.Id}");
        link.InnerHtml.Append(run.Words);
        element.InnerHtml.AppendHtml(link);
        return element;
    }

    private static TagBuilder Label(TextMark mark)
    {
        var label = new TagBuilder("span");
        label.AddCssClass("claim-label");
        label.InnerHtml.AppendHtml(StanceTagHelper.Mark(mark.Stance, mark.Kind));
        return label;
    }
}
