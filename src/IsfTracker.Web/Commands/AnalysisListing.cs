using System.Text;
using IsfTracker.Core;
using IsfTracker.Core.Language;

namespace IsfTracker.Web.Commands;

/// <summary>The language layer's findings as a person reads them.</summary>
internal static class AnalysisListing
{
    public static string Of(string path, AnalyzedText analyzed)
    {
        var listing = new StringBuilder();
        listing.AppendLine($"{path}: {analyzed.Sentences.Length} sentences, {analyzed.Attributions.Length} attributions, {analyzed.Dates.Length} dates");
        foreach (var sentence in analyzed.Sentences) { listing.AppendLine($"  | {Show(analyzed, sentence)}"); }
        foreach (var one in analyzed.Attributions)
        {
            listing.AppendLine($"  {(one.Direct ? "\"" : "-")} [{Show(analyzed, one.Source)}] {Show(analyzed, one.Cue)}: {string.Join(" … ", one.Content.Select(span => Show(analyzed, span)))}");
        }
        foreach (var date in analyzed.Dates) { listing.AppendLine($"  @ {Show(analyzed, date.Span)} = {date.Value?.ToString() ?? "?"}"); }
        return listing.ToString().TrimEnd();
    }

    private static string Show(AnalyzedText analyzed, TextSpan? span) =>
        span is { } given ? given.Of(analyzed.Text).ReplaceLineEndings(" ") : "?";
}
