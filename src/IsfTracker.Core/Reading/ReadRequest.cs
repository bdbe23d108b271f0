using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Reading;

/// <summary>A file to read, with what a person typed about it. What is typed wins over what the file says.</summary>
/// <param name="FileName">The name as given; only its extension matters, and only as a hint.</param>
public sealed record ReadRequest(
    ReadOnlyMemory<byte> Bytes,
    string FileName,
    string? Title = null,
    string? Outlet = null,
    string? Url = null,
    Edtf? Published = null,
    PublishedBasis PublishedBasis = PublishedBasis.Supplied)
{
    /// <summary>No article of interest is older: with the day of the week it gives the year of "TOLMIN, Nov 7 (Northwire)". Null where nothing is known.</summary>
    public DateOnly? Since { get; init; }
}
