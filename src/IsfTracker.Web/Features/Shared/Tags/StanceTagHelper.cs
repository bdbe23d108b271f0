using IsfTracker.Core;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IsfTracker.Web.Features.Shared.Tags;

/// <summary><c>&lt;stance code="…" /&gt;</c>: the shape, the colour and the word of a stance.</summary>
[HtmlTargetElement("stance", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StanceTagHelper : TagHelper
{
    public Stance? Code { get; set; }

    /// <summary>Of an approach or a refusal to comment no stance is shown: it is said what it is.</summary>
    public ClaimKind Kind { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Mark(Code, Kind));
    }

    private static TagBuilder Plain(string words)
    {
        var mark = new TagBuilder("span");
        mark.AddCssClass("silence");
        mark.InnerHtml.Append(words);
        return mark;
    }

    internal static TagBuilder Mark(Stance? code, ClaimKind kind)
    {
        if (Words.OfSilence(kind) is { } silence) { return Plain(silence); }
        if (code is not { } stance) { return Plain("No position"); }
        var mark = new TagBuilder("span");
        mark.AddCssClass($"stance stance--{stance.ToCode()}");
        mark.InnerHtml
            .AppendHtml($"""<svg class="stance__shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path fill-rule="evenodd" d="{StanceShapes.Path(stance)}"/></svg>""")
            .Append(Words.Of(stance));
        return mark;
    }
}
