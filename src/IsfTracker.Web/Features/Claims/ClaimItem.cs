using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;
using IsfTracker.Core.Statements;

namespace IsfTracker.Web.Features.Claims;

/// <summary>One article's report of the actor's position, anchored in the text of a capture.</summary>
/// <param name="Id"><c>c-…</c>, derived from capture, anchor and actor.</param>
/// <param name="Article">Id of the article, <c>a-…</c>.</param>
/// <param name="Capture">Id of the capture whose text the quote is anchored in, <c>k-…</c>.</param>
/// <param name="Statement">Id of the statement it reports, <c>s-…</c>; null when it cannot be seen from where one looks.</param>
/// <param name="Start">UTF-16 offset in the article's text.</param>
/// <param name="End">UTF-16 offset, exclusive: <c>text[start..end] == quote</c>.</param>
/// <param name="Prefix">Up to 32 characters before the quote.</param>
/// <param name="Suffix">Up to 32 characters after the quote.</param>
/// <param name="Speaker">As the article names them; null for the outlet's own voice.</param>
/// <param name="OfficialId">The codebook's official the speaker was resolved to.</param>
/// <param name="Via">The outlet first credited for the words; null when none is.</param>
/// <param name="ViaChain">All outlets credited, the original first.</param>
/// <param name="SaidOn">When the words were spoken, where the text says so (EDTF).</param>
/// <param name="Published">When the article appeared (EDTF).</param>
/// <param name="Recorded">When the claim entered this tracker.</param>
/// <param name="Retired">When a newer copy or reading of the article took its place; null while it is current.</param>
public sealed record ClaimItem(
    string Id,
    string Actor,
    Lane Lane,
    ReviewStatus Status,
    string Article,
    string Capture,
    string? Statement,
    string Title,
    string? Outlet,
    string Quote,
    int Start,
    int End,
    string Prefix,
    string Suffix,
    ClaimKind Kind,
    Stance Stance,
    string? Speaker,
    string? OfficialId,
    SpeakerRole SpeakerRole,
    string? Via,
    IReadOnlyList<string> ViaChain,
    Edtf? SaidOn,
    IReadOnlyList<string> Conditions,
    bool DirectQuote,
    double Confidence,
    Edtf? Published,
    PublishedBasis PublishedBasis,
    DateTimeOffset Recorded,
    DateTimeOffset? Retired,
    IReadOnlyList<CueItem> Cues,
    IReadOnlyList<ReviewItem> Reviews);

/// <summary>A rule that bore on the reading, with the words it saw: offsets in the same text as the quote's.</summary>
public sealed record CueItem(string Rule, int Start, int End);

/// <summary>What a reviewer said of the claim, the oldest first.</summary>
/// <param name="CarriedFrom">Id of the claim that was judged, where the verdict was taken over for the same words in a newer copy or reading; null where it was given here.</param>
public sealed record ReviewItem(ReviewStatus Status, string? Note, string Reviewer, DateTimeOffset Recorded, string? CarriedFrom);
