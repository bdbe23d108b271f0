using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace IsfTracker.Web.Features.Lists;

/// <summary>The place after the last item of a page: its key in the list's order, and its number to tell equal keys apart.</summary>
internal readonly record struct Cursor(string Sort, long Key, long Id)
{
    private const char Separator = '.';

    /// <summary>The key as a day; one made up by hand may name none.</summary>
    public DateOnly Day => DateOnly.FromDayNumber((int)Math.Min(Key, DateOnly.MaxValue.DayNumber));

    public static bool TryParse(string text, out Cursor cursor)
    {
        cursor = default;
        if (text.Length > 100 || !Base64Url.IsValid(text)) { return false; }
        var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Separator);
        if (parts.Length != 3 || !TryRead(parts[1], out var key) || !TryRead(parts[2], out var id)) { return false; }
        cursor = new(parts[0], key, id);
        return true;
    }

    public override string ToString() =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Sort}{Separator}{Key}{Separator}{Id}")));

    private static bool TryRead(string text, out long value) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
