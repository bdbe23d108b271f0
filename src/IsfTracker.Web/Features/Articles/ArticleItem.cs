using System.Text.Json.Serialization;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;

namespace IsfTracker.Web.Features.Articles;

/// <summary>One published piece.</summary>
/// <param name="Id"><c>a-…</c>, derived from the bytes of its first capture.</param>
/// <param name="Url">As submitted.</param>
/// <param name="Language">ISO 639-1 code, or <c>und</c>.</param>
/// <param name="Published">When it appeared (EDTF); null when not known.</param>
/// <param name="PublishedBasis">How that is known.</param>
/// <param name="Recorded">When it entered this tracker.</param>
/// <param name="Relevant">False when it says nothing about the actor's part in the force.</param>
/// <param name="OverallStance">The actor's position at the end of the article; null when not relevant, and where the article also reports what was said after the date looked from.</param>
/// <param name="NotCoded">Why it was not read for claims; null when it was.</param>
/// <param name="Claims">How many current claims it has.</param>
/// <param name="Captures">How many copies of it are held.</param>
/// <param name="GoesOn">True where it also reports what was said after the date looked from.</param>
public sealed record ArticleItem(
    string Id,
    string Title,
    string? Outlet,
    string? Url,
    string? Author,
    string Language,
    Edtf? Published,
    PublishedBasis PublishedBasis,
    DateTimeOffset Recorded,
    bool Relevant,
    Stance? OverallStance,
    string? NotCoded,
    [property: JsonPropertyName("claimCount")] int Claims,
    [property: JsonPropertyName("captureCount")] int Captures,
    [property: JsonIgnore] bool GoesOn = false);
