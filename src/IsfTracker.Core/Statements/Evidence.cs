using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;

namespace IsfTracker.Core.Statements;

/// <summary>A recorded claim with what grouping and the timeline need to know of its article.</summary>
/// <param name="Id">Public id of the claim, <c>c-…</c>.</param>
/// <param name="Article">Public id of the article, <c>a-…</c>.</param>
/// <param name="Signature">MinHash signature of the capture's text; empty when there is none.</param>
/// <param name="Recorded">When it entered this tracker.</param>
public sealed record Evidence(
    string Id,
    string Actor,
    string Article,
    string? Outlet,
    Published Published,
    DateTimeOffset Recorded,
    int Start,
    string Quote,
    ClaimKind Kind,
    Stance Stance,
    Lane Lane,
    string? Speaker,
    string? OfficialId,
    SpeakerRole SpeakerRole,
    IReadOnlyList<string> Via,
    Edtf? SaidOn,
    IReadOnlyList<string> Conditions,
    bool DirectQuote,
    double Confidence,
    ReviewStatus Status,
    ReadOnlyMemory<uint> Signature)
{
    /// <summary>The day of the week on which the words were spoken, where the text names no more and the article's date is not known.</summary>
    public DayOfWeek? SaidWeekday { get; init; }

    /// <summary>True where the article, whenever it appeared, looks back on the words: "last November".</summary>
    public bool SaidBefore { get; init; }

    /// <summary>What review said of it and other claims; null for nothing.</summary>
    internal Judgement? Judged { get; init; }
}
