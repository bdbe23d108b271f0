using IsfTracker.Core.Dates;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Reading;

/// <summary>A line beside an article that says where and when it appeared and who wrote it, and nothing else.</summary>
/// <param name="Rest">Words that are none of these, such as the title of a broadcast.</param>
/// <param name="IsUpdate">True where the date is that of a change.</param>
internal sealed record CreditLine(Edtf? Date, string? Outlet, string? Author, string? Rest, bool IsUpdate = false)
{
    private const int Longest = 160;
    private const int LongestStopped = 80;

    private static readonly string[] Separators = ["|", "·", "•", "▪", "●", "/", " — ", " – ", " - ", "--", ", ", "(", ")", "\t"];

    /// <summary>Words around dates that carry nothing.</summary>
    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "of", "publication", "issued", "latest", "revision", "release", "released", "for", "immediate", "revised", "published", "updated", "posted", "last", "modified", "created", "date", "on", "at", "edition", "online", "first", "am", "pm", "a.m.", "p.m.", "gmt", "utc", "est", "edt", "et", "cet", "cest", "ist", "pkt", "msk", "bst", "eet",
        "update", "updates", "ago", "mdt", "mst", "cdt", "cst", "aest", "wib", "msk", "idt", "sgt", "hkt", "jst", "kst",
        "local", "time", "times", "in", "min", "mins", "minute", "minutes", "read", "reading", "views", "view", "comments", "comment", "px", "hrs", "h", "transcript", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "all", "and", "no", "print", "share", "email", "unsubscribe", "subscribe", "newsletter", "pst", "pdt", "azt", "trt", "subscribers", "only", "premium", "are",
    };

    /// <summary>Null where the line says anything that could belong to the article.</summary>
    public static CreditLine? Find(string line, NumericDateOrder? order = null)
    {
        if (line.Length > Longest) { return null; }
        if (Byline.Find(WithoutReadingTime(line)) is { } byline && PublishedDate.FindInLine(line) is null)
        {
            return new CreditLine(null, Byline.FindOutlet(byline), byline, null);
        }
        if (!PublishedDate.HasYear(line) || Sections.Is(line)) { return null; }
        line = PublishedDate.WithoutTimeMark(line);
        line = WithoutOtherCalendar(line);
        if (FindDate(line, order) is not var (span, date)) { return null; }
        var (before, behind) = IsStopped(line) ? (Fields(line[..span.Start]), Fields(line[span.End..])) : (line[..span.Start], line[span.End..]);
        var rest = string.Concat(before, " | ", behind).Replace(". By ", " | By ", StringComparison.Ordinal)
            .Replace(" Published", " | Published", StringComparison.Ordinal).Replace(" Updated", " | Updated", StringComparison.Ordinal).Replace(" Last update", " | Last update", StringComparison.OrdinalIgnoreCase);
        return ReadFields(rest, date, line.StartsWith("Published", StringComparison.OrdinalIgnoreCase), IsPlace(line.AsSpan(0, span.Start))) is { } credit ? credit with { IsUpdate = IsChange(line.AsSpan(0, span.Start)) } : null;
    }

    /// <summary>"Hallin. January 28. 2031. Northwire": stops where others write commas.</summary>
    private static bool IsStopped(string line) => line.Length <= LongestStopped && line.Split(". ") is { Length: > 2 } parts && Array.TrueForAll(parts, part => part.Split(' ').Length <= 2);

    private static string Fields(string part) => part.Replace(". ", " | ", StringComparison.Ordinal).Trim('.', ' ');

    /// <summary>"20 February 2031 AD ـ 03 Ramadan 1453 AH".</summary>
    private static string WithoutOtherCalendar(string line) =>
        line.EndsWith(" AH", StringComparison.Ordinal) && line.IndexOf(" AD ", StringComparison.Ordinal) is > 0 and var end ? line[..end] : line;

    /// <summary>The date behind "published" where the line begins with that of a change, else the first.</summary>
    private static (TextSpan Span, Edtf Date)? FindDate(string line, NumericDateOrder? order)
    {
        var published = Math.Max(line.IndexOf("publish", StringComparison.OrdinalIgnoreCase), line.IndexOf("posted", StringComparison.OrdinalIgnoreCase));
        if (published > 0 && IsChange(line.AsSpan(0, published)) && PublishedDate.FindInLine(line[published..], order) is var (span, date))
        {
            return (new TextSpan(span.Start + published, span.End + published), date);
        }
        return PublishedDate.FindInLine(line, order);
    }

    private static bool IsChange(ReadOnlySpan<char> before) =>
        (before.Contains("updat", StringComparison.OrdinalIgnoreCase) || before.Contains("modif", StringComparison.OrdinalIgnoreCase) || before.Contains("revis", StringComparison.OrdinalIgnoreCase))
        && !before.Contains("publish", StringComparison.OrdinalIgnoreCase) && !before.Contains("posted", StringComparison.OrdinalIgnoreCase);

    /// <summary>"HALLIN, " before the date.</summary>
    private static bool IsPlace(ReadOnlySpan<char> before) => before.Length > 3 && before.TrimEnd(" ,-–—/").IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <param name="says">True where the line itself says that its date is that of publication.</param>
    /// <param name="placed">True behind a place in capitals: a longer name is then an outlet too.</param>
    private static CreditLine? ReadFields(string rest, Edtf date, bool says, bool placed)
    {
        string? outlet = null, author = null, other = null;
        foreach (var part in rest.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (ClockLine.IsAge(part)) { continue; }
            var field = WithoutFillers(part).TrimEnd(':', '.');
            if (field.Length == 0 || Sections.Is(field) || IsOtherDate(field)) { continue; }
            if (Byline.Find(field) is { } name)
            {
                author ??= name;
                outlet ??= Byline.FindOutlet(name);
            }
            else if (OutletNames.IsOutlet(field)) { outlet ??= field; }
            else if (OutletNames.LooksLikeName(field) && field.Split(' ').Length <= 3) { continue; }
            else if (placed && OutletNames.LooksLikeName(field)) { outlet ??= field; }
            else if (author is null && field.StartsWith("By ", StringComparison.Ordinal) && field.Split(' ').Length <= 4) { author = field[3..]; }
            else if (other is null && field.Length <= 60 && field.Split(' ').Length <= 8) { other = field; }
            else { return null; }
        }
        // A phrase without a name beside the date may be a sentence that holds one.
        if (other is not null && outlet is null && !says) { return null; }
        return new CreditLine(date, outlet is null ? null : CleanName(outlet), author, other);
    }

    /// <summary>The day of a change behind that of publication: "latest revision October 24, 2031 at 11:02".</summary>
    private static bool IsOtherDate(string field) =>
        PublishedDate.FindInLine(field) is var (span, _) && WithoutFillers(string.Concat(field.AsSpan(0, span.Start), field.AsSpan(span.End))).Length == 0;

    private static string CleanName(string name)
    {
        if (name.EndsWith(" LIVE", StringComparison.Ordinal) && name.Any(char.IsLower)) { name = name[..^5]; }
        var and = name.IndexOf(" and ", StringComparison.Ordinal);
        return OutletNames.InUsualCase(and > 0 && OutletNames.IsOutlet(name[..and]) ? name[..and] : name);
    }

    /// <summary>Takes the words that carry nothing, numbers and signs from both ends.</summary>
    private static string WithoutFillers(string field)
    {
        if (OutletNames.IsOutlet(field)) { return field; }
        var words = field.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = Array.FindIndex(words, word => !IsFiller(word));
        if (first < 0) { return ""; }
        var last = Array.FindLastIndex(words, word => !IsFiller(word));
        return string.Join(' ', words[first..(last + 1)]);
    }

    public static bool IsFiller(string word)
    {
        var bare = word.Trim(':', ',', '-', '–', '—', '+', '−', '“', '”');
        if (bare.Length == 0 || Fillers.Contains(bare)) { return true; }
        foreach (var c in bare)
        {
            if (char.IsLetter(c)) { return IsClock(bare); }
        }
        return true;
    }

    /// <summary>"18.25h", "5-min", "7am", "UTC+04:00".</summary>
    private static bool IsClock(string word)
    {
        var letters = new string([.. word.Where(char.IsLetter)]);
        return letters.Length < word.Length && (Fillers.Contains(letters) || letters.Length == 1);
    }

    /// <summary>"By Lena Forss 4 min read".</summary>
    private static string WithoutReadingTime(string line)
    {
        if (!line.EndsWith(" read", StringComparison.OrdinalIgnoreCase)) { return line; }
        var digit = line.AsSpan().IndexOfAnyInRange('0', '9');
        return digit > 0 ? line[..digit].TrimEnd(' ', '|', '·', '•', '-', '–', '—', ',') : line;
    }
}
