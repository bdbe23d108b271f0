using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Timelines;
using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Web.Features.Import;
using IsfTracker.Web.Features.Lists;

namespace IsfTracker.Web.Features.Events;

/// <summary>Reads what was typed of an event; what is wrong goes to the reader by the name of the field.</summary>
internal sealed class EventCheck(Codebook codebook, DateOnly today, FilterReader reader)
{
    /// <summary>The version that would be recorded; null where something is wrong.</summary>
    public ContextEvent? Check(EventSubmission submission, string? id, int version, DateTimeOffset at)
    {
        var title = Needed("title", submission.Title, Lengths.Title);
        var on = Happened(submission.HappenedOn);
        var condition = reader.OneOf("condition", Needed("condition", submission.Condition, Lengths.Code), [.. codebook.Conditions.Select(condition => condition.Code)]);
        var outcome = reader.Code<ConditionOutcome>("outcome", Needed("outcome", submission.Outcome, Lengths.Code));
        var source = Needed("source", submission.Source, Lengths.Outlet);
        var url = Address(submission.SourceUrl);
        var note = Typed("note", submission.Note, Lengths.Note);
        var recorder = Needed("recorder", submission.Recorder, Lengths.Outlet);
        if (reader.Errors.Count > 0) { return null; }
        return new ContextEvent
        {
            PublicId = id ?? ContentIds.Event(condition!, on!.ToString(), title!, url!),
            Version = version,
            HappenedOn = on!.ToString(),
            HappenedEarliest = on.Earliest,
            HappenedLatest = on.Latest,
            Title = title!,
            Source = source!,
            SourceUrl = url!,
            ConditionCode = condition!,
            Outcome = outcome!.Value,
            Withdrawn = submission.Withdrawn,
            Note = note,
            Recorder = recorder!,
            RecordedAt = at,
        };
    }

    private Edtf? Happened(string? value)
    {
        if (Needed("happenedOn", value, Lengths.Edtf) is null || reader.Date("happenedOn", value) is not { } on) { return null; }
        if (on.Earliest != DateOnly.MinValue && on.Earliest <= today) { return on; }
        reader.Refuse("happenedOn", "must have a first day, and that not in the future");
        return null;
    }

    private string? Address(string? value)
    {
        if (Needed("sourceUrl", value, Lengths.Url) is not { } text) { return null; }
        if (Uri.TryCreate(text, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)) { return text; }
        reader.Refuse("sourceUrl", "must be an address that begins with http:// or https://");
        return null;
    }

    private string? Needed(string name, string? value, int length)
    {
        var text = Typed(name, value, length);
        if (text is null && !reader.Errors.ContainsKey(name)) { reader.Refuse(name, "is missing"); }
        return text;
    }

    private string? Typed(string name, string? value, int length)
    {
        if (TypedText.Clean(value) is not { } text) { return null; }
        if (text.Length <= length) { return text; }
        reader.Refuse(name, $"may have up to {length} characters");
        return null;
    }
}
