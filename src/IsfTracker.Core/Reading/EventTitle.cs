using System.Buffers;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Reading;

/// <summary>The name of an occasion with its day: "Department Press Briefing – 20 November 2031", "Transcript of the briefing by the spokesperson on Thursday, 20 November 2031".</summary>
internal static class EventTitle
{
    private const string Opening = "Transcript of ";

    private static readonly string[] Occasions = [" briefing", " conference", " transcript"];

    private static readonly SearchValues<string> AnyOccasion = SearchValues.Create(Occasions, StringComparison.OrdinalIgnoreCase);

    public static Edtf? FindDay(string line, NumericDateOrder? order)
    {
        var mayName = line.StartsWith(Opening, StringComparison.OrdinalIgnoreCase) || line.AsSpan().ContainsAny(AnyOccasion);
        if (!mayName || PublishedDate.FindInLine(line, order) is not var (span, date)) { return null; }
        var name = line.AsSpan(0, span.Start).TrimEnd(" –—-,|:(");
        if (name.StartsWith(Opening, StringComparison.OrdinalIgnoreCase)) { return date; }
        foreach (var occasion in Occasions)
        {
            if (name.EndsWith(occasion, StringComparison.OrdinalIgnoreCase)) { return date; }
        }
        return null;
    }
}
