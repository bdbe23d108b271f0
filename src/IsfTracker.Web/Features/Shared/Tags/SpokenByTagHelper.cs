using IsfTracker.Core;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IsfTracker.Web.Features.Shared.Tags;

/// <summary><c>&lt;spoken-by /&gt;</c>: who spoke, in which office, named or not, and through whom it came.</summary>
[HtmlTargetElement("spoken-by", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SpokenByTagHelper(Codebook codebook) : TagHelper
{
    /// <summary>As written; null or empty for the outlet's own voice.</summary>
    public string? Speaker { get; set; }

    public string? OfficialId { get; set; }

    public SpeakerRole Role { get; set; }

    /// <summary>Of a refusal to comment that an outlet tells it is the government that keeps silent.</summary>
    public ClaimKind Kind { get; set; }

    /// <summary>Null where it is not said.</summary>
    public bool? Named { get; set; }

    public IReadOnlyList<string> Via { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (string.IsNullOrEmpty(Speaker)) { output.Content.AppendHtml(RoleLink(Role != SpeakerRole.Media ? "somebody not described" : Kind == ClaimKind.NoComment ? "the government, as the outlet tells it" : "the outlet in its own voice")); }
        else { AppendSpeaker(output.Content); }
        if (Via.Count > 0) { output.Content.Append(", through ").AppendHtml("<span dir=\"auto\">").Append(string.Join(", then ", Via)).AppendHtml("</span>"); }
    }

    private void AppendSpeaker(TagHelperContent content)
    {
        var official = codebook.Actors.SelectMany(actor => actor.Officials).FirstOrDefault(official => official.Id == OfficialId);
        content.AppendHtml("<strong dir=\"auto\">").Append(Speaker).AppendHtml("</strong>")
            .Append(official is null ? " (" : $" ({official.Office}, ")
            .AppendHtml(RoleLink(codebook.Definition(Role).Title.ToLowerInvariant()))
            .Append(")");
        if (Named is { } named) { content.Append(named ? ", named and on the record" : ", not named"); }
    }

    private TagBuilder RoleLink(string words)
    {
        var link = new TagBuilder("a");
        link.AddCssClass("quiet-link");
        link.Attributes["href"] = $"/codebook#role-{Role.ToCode()}";
        link.InnerHtml.Append(words);
        return link;
    }
}
