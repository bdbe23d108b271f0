using System.Text.Json;
using IsfTracker.Core;
using IsfTracker.Core.Claims;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace IsfTracker.Data.Conversions;

/// <summary>Cues as JSON: written once, read whole, never searched.</summary>
internal sealed class CuesConverter() : ValueConverter<IReadOnlyList<Cue>, string>(cues => Write(cues), json => Read(json))
{
    private static string Write(IReadOnlyList<Cue> cues) =>
        JsonSerializer.Serialize(cues.Select(cue => new WrittenCue(cue.Rule, cue.Span.Start, cue.Span.End)));

    private static IReadOnlyList<Cue> Read(string json) =>
        [.. JsonSerializer.Deserialize<WrittenCue[]>(json)!.Select(cue => new Cue(cue.Rule, new TextSpan(cue.Start, cue.End)))];

    private sealed record WrittenCue(string Rule, int Start, int End);
}
