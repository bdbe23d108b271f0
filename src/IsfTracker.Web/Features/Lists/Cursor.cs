using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace IsfTracker.Web.Features.Lists;

/// <summary>The place after the last item of a page.</summary>
/// <param name="Sort">The order of the list.</param>
/// <param name="Key">The item's key in that order; of a date its earliest day.</param>
/// <param name="Narrow">What orders items of one key: of a date its latest day; 0 in other orders.</param>
/// <param name="Id">The item's number, to tell apart those that are alike in both.</param>
internal readonly record struct Cursor(SortOrder Sort, long Key, long Narrow, long Id)
{
    private const char Separator = '.';

    /// <summary>The place as dates have it.</summary>
    public (DateOnly Earliest, DateOnly Latest, long Id) Days => (Day(Key), Day(Narrow), Id);

    /// <summary>The place after an item that is ordered by a date.</summary>
    public static Cursor At(SortOrder sort, DateOnly earliest, DateOnly latest, long id) => new(sort, earliest.DayNumber, latest.DayNumber, id);

    public static bool TryParse(string text, out Cursor cursor)
    {
        cursor = default;
        if (text.Length > 100 || !Base64Url.IsValid(text)) { return false; }
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Separator);
        if (parts.Length != 4 || !TryRead(parts[1], out var key) || !TryRead(parts[2], out var narrow) || !TryRead(parts[3], out var id)) { return false; }
        cursor = new(new SortOrder(parts[0]), key, narrow, id);
        return true;
    }

    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Sort.Code}{Separator}{Key}{Separator}{Narrow}{Separator}{Id}")));

    // One made up by hand may name no day.
    private static DateOnly Day(long number) => DateOnly.FromDayNumber((int)Math.Min(number, DateOnly.MaxValue.DayNumber));

    private static bool TryRead(string text, out long value) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
