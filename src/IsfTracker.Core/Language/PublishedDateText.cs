using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>Reads the date that a byline, a dateline, a header or an address states: <c>Published November 07,2025</c>, <c>07-11-2025 | 12:07</c>, <c>Fri, 7 Nov 2025 09:00:00 GMT</c>.</summary>
public static class PublishedDateText
{
    /// <summary>Reads the first day that is written out with its year; where there is none, the first such month. Of a time with an offset the day as written.</summary>
    /// <param name="order">How <c>05/06/2025</c> is read; the day first where nothing is known about it.</param>
    public static bool TryRead(string line, out Edtf value, out TextSpan span, NumericDateOrder? order = null)
    {
        FoundDate? month = null;
        foreach (var found in DateFinder.Find(line, new(0, line.Length), reference: null, order))
        {
            if (found.Value is { IsDay: true } day)
            {
                (value, span) = (day, found.Span);
                return true;
            }

            if (found is { Value: not null, Granularity: DateGranularity.Month }) { month ??= found; }
        }

        (value, span) = (month?.Value!, month?.Span ?? default);
        return month is not null;
    }
}
