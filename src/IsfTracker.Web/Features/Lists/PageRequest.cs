using System.Globalization;

namespace IsfTracker.Web.Features.Lists;

/// <summary>Which page of a list.</summary>
internal readonly record struct PageRequest(int Limit, Cursor? After)
{
    public const int MaxLimit = 200;

    /// <summary>How many a page for people shows: more would not be looked through, least of all on a telephone.</summary>
    public const int Shown = 20;

    private const int DefaultLimit = 50;

    public static readonly PageRequest First = new(DefaultLimit, null);

    /// <summary>Reads the page asked for; what is wrong with it goes to the reader.</summary>
    /// <param name="sort">The order the list is in: a cursor of another order is refused.</param>
    /// <param name="unasked">How many where the address does not say.</param>
    public static PageRequest Read(PageFilter filter, SortOrder sort, FilterReader reader, int unasked = DefaultLimit)
    {
        var limit = unasked;
        if (!string.IsNullOrEmpty(filter.Limit)
            && (!int.TryParse(filter.Limit, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit is < 1 or > MaxLimit))
        {
            reader.Refuse("limit", $"must be a whole number from 1 to {MaxLimit}");
        }
        if (string.IsNullOrEmpty(filter.Cursor)) { return new(limit, null); }
        if (Cursor.TryParse(filter.Cursor, out var cursor) && cursor.Sort == sort) { return new(limit, cursor); }
        reader.Refuse("cursor", "is not one that this list gives for this order, or is of an earlier version; leave it out to start from the beginning");
        return new(limit, null);
    }
}
