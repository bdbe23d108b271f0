using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Reading;

/// <summary>The date of publication as pages write it.</summary>
internal static class PublishedDate
{
    /// <summary>The day in a value meant for programs: <c>2025-11-07T16:40:11+05:00</c>, as the clock of the outlet showed it; or in words.</summary>
    public static Edtf? FindInAttribute(string value)
    {
        var text = value.Trim();
        if (text.Length >= 10 && Edtf.TryParse(text[..10], out var day, out _) && day.IsDay) { return day; }
        if (text.Length >= 8 && !text.AsSpan(0, 8).ContainsAnyExceptInRange('0', '9') && Edtf.TryParse($"{text[..4]}-{text[4..6]}-{text[6..8]}", out day, out _)) { return day; }
        return null;
    }
}
