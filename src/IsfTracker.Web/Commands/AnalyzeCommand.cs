using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using IsfTracker.Core;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Language;
using IsfTracker.Core.Reading;

namespace IsfTracker.Web.Commands;

/// <summary><c>analyze FILE…</c>: sentences, attributions and dates of texts, free of any codebook; touches no store.</summary>
internal static class AnalyzeCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var files = NamedFiles.Argument("FILE", "Text, HTML or Markdown files.");
        var published = new Option<string?>("--published") { Description = "When the text appeared (EDTF, such as 2025-11-07); dates such as \"on Friday\" count from it." };
        var json = new Option<bool>("--json") { Description = "One JSON object a line; offsets are UTF-16 units of the text as read." };
        published.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } text && !Edtf.TryParse(text, out _, out var error)) { result.AddError($"--published: {error}"); }
        });
        var command = new Command("analyze", "Prints sentences, attributions and dates; touches no store.") { files, published, json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), parsed.GetValue(published), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string[] files, string? published, bool json)
    {
        var on = published is null ? null : Edtf.Parse(published);
        return InputFiles.Read(
            files,
            request => request with { Published = on },
            (path, document) => Console.WriteLine(json ? ToJson(path, Analyze(document)) : AnalysisListing.Of(path, Analyze(document))));
    }

    private static AnalyzedText Analyze(ReadDocument document) =>
        LanguageAnalysis.Analyze(document.Text, document.Blocks, document.Published.On?.Latest);

    private static string ToJson(string path, AnalyzedText analyzed) => JsonSerializer.Serialize(new AnalysisLine(path, analyzed), Json);

    private sealed record SpanLine(int Start, int End)
    {
        public static SpanLine? Of(TextSpan? span) => span is { } given ? new SpanLine(given.Start, given.End) : null;
    }

    private sealed record AttributionLine(SpanLine? Source, SpanLine? Cue, IEnumerable<SpanLine> Content, bool Direct);

    private sealed record DateLine(int Start, int End, string? Value);

    private sealed record AnalysisLine(string File, IEnumerable<SpanLine> Sentences, IEnumerable<AttributionLine> Attributions, IEnumerable<DateLine> Dates)
    {
        public AnalysisLine(string file, AnalyzedText analyzed) : this(
            file,
            analyzed.Sentences.Select(span => new SpanLine(span.Start, span.End)),
            analyzed.Attributions.Select(one => new AttributionLine(
                SpanLine.Of(one.Source), SpanLine.Of(one.Cue), one.Content.Select(span => new SpanLine(span.Start, span.End)), one.Direct)),
            analyzed.Dates.Select(date => new DateLine(date.Span.Start, date.Span.End, date.Value?.ToString())))
        {
        }
    }
}
