using IsfTracker.Core;
using IsfTracker.Core.Codebooks;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IsfTracker.Web.Features.Shared.Tags;

/// <summary><c>&lt;spoken-by /&gt;</c>: who spoke, in which office, named or not, and through whom it came.</summary>
[HtmlTargetElement("spoken-by", TagStructure = TagStructure.WithoutEndTag)]
public sealed class SpokenByTagHelper(Codebook codebook) : TagHelper
{
    /// <summary>As written; null for the outlet's own voice.</summary>
    public string? Speaker { get; set; }

    public string? OfficialId { get; set; }

    public SpeakerRole Role { get; set; }

    /// <summary>Null where it is not said.</summary>
    public bool? Named { get; set; }

    public IReadOnlyList<string> Via { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Speaker is null) { output.Content.Append("the outlet in its own voice"); }
        else { output.Content.AppendHtml("<strong dir=\"auto\">").Append(Speaker).AppendHtml("</strong>"); }
        var official = codebook.Actors.SelectMany(actor => actor.Officials).FirstOrDefault(official => official.Id == OfficialId);
        output.Content.Append(official is null ? " (" : $" ({official.Office}, ")
            .AppendHtml($"<a class=\"quiet-link\" href=\"/codebook#role-{Role.ToCode()}\">").Append(codebook.Definition(Role).Title.ToLowerInvariant())
            .AppendHtml("</a>)");
        if (Speaker is not null && Named is { } named) { output.Content.Append(named ? ", named and on the record" : ", not named"); }
        if (Via.Count > 0) { output.Content.Append(", through ").AppendHtml("<span dir=\"auto\">").Append(string.Join(", then ", Via)).AppendHtml("</span>"); }
    }
}
