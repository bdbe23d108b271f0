using IsfTracker.Core.Dates;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Reading;

/// <summary>The name of an occasion with its day: "Department Press Briefing – 20 November 2031", "Transcript of the briefing by the spokesperson on Thursday, 20 November 2031".</summary>
internal static class EventTitle
{
    private static readonly string[] Occasions = [" briefing", " conference", " transcript"];

    public static Edtf? FindDay(string line, NumericDateOrder? order)
    {
        if (PublishedDate.FindInLine(line, order) is not var (span, date)) { return null; }
        var name = line.AsSpan(0, span.Start).TrimEnd(" –—-,|:(");
        if (name.StartsWith("Transcript of ", StringComparison.OrdinalIgnoreCase)) { return date; }
        foreach (var occasion in Occasions)
        {
            if (name.EndsWith(occasion, StringComparison.OrdinalIgnoreCase)) { return date; }
        }
        return null;
    }
}
