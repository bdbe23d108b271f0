using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Reading;

/// <summary>A line beside an article that says where and when it appeared and who wrote it, and nothing else.</summary>
/// <param name="Rest">Words that are none of these, such as the title of a broadcast.</param>
internal sealed record CreditLine(Edtf? Date, string? Outlet, string? Author, string? Rest)
{
    private const int Longest = 160;

    private static readonly string[] Separators = ["|", "·", "•", "▪", "●", "/", " — ", " – ", " - ", "--", ", ", "(", ")", "\t"];

    /// <summary>Words around dates that carry nothing.</summary>
    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase)
    {
        "published", "updated", "posted", "last", "modified", "created", "date", "on", "at", "edition", "online", "first", "am", "pm", "a.m.", "p.m.", "gmt", "utc", "est", "edt", "et", "cet", "cest", "ist", "pkt", "msk", "bst", "eet",
        "local", "time", "times", "in", "min", "mins", "minute", "minutes", "read", "reading", "views", "view", "comments", "comment", "px", "hrs", "h", "transcript", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
        "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "all", "and", "no", "print", "share", "email", "unsubscribe", "subscribe", "newsletter", "pst", "pdt", "azt", "trt",
    };

    /// <summary>Null where the line says anything that could belong to the article.</summary>
    public static CreditLine? Find(string line)
    {
        if (line.Length > Longest) { return null; }
        if (Byline.Find(WithoutReadingTime(line)) is { } byline && PublishedDate.FindInLine(line) is null)
        {
            return new CreditLine(null, Byline.FindOutlet(byline), byline, null);
        }
        if (PublishedDate.FindInLine(line) is not var (span, date)) { return null; }
        var rest = string.Concat(line.AsSpan(0, span.Start), " | ", line.AsSpan(span.End)).Replace(". By ", " | By ", StringComparison.Ordinal);
        return ReadFields(rest, date);
    }

    private static CreditLine? ReadFields(string rest, Edtf date)
    {
        string? outlet = null, author = null, other = null;
        foreach (var part in rest.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var field = WithoutFillers(part);
            if (field.Length == 0 || Sections.Is(field)) { continue; }
            if (Byline.Find(field) is { } name)
            {
                author ??= name;
                outlet ??= Byline.FindOutlet(name);
            }
            else if (OutletNames.LooksLikeName(field) && (field.Split(' ').Length <= 3 || OutletNames.HasOutletWord(field))) { outlet = Better(outlet, field); }
            else if (other is null && field.Length <= 60 && field.Split(' ').Length <= 8) { other = field; }
            else { return null; }
        }
        // A phrase without a name beside the date may be a sentence that holds one.
        if (other is not null && (outlet is null || !OutletNames.HasOutletWord(outlet))) { return null; }
        return new CreditLine(date, outlet is null ? null : CleanName(outlet), author, other);
    }

    /// <summary>Of two names the one with a newspaper's word; a place in capitals is none.</summary>
    private static string? Better(string? outlet, string field)
    {
        var isPlace = !field.Any(char.IsLower) && !OutletNames.HasOutletWord(field);
        if (isPlace) { return outlet; }
        return outlet is null || (!OutletNames.HasOutletWord(outlet) && OutletNames.HasOutletWord(field)) ? field : outlet;
    }

    private static string CleanName(string name)
    {
        if (name.EndsWith(" LIVE", StringComparison.Ordinal) && name.Any(char.IsLower)) { name = name[..^5]; }
        var and = name.IndexOf(" and ", StringComparison.Ordinal);
        return OutletNames.InUsualCase(and > 0 && OutletNames.HasOutletWord(name[..and]) ? name[..and] : name);
    }

    /// <summary>Takes the words that carry nothing, numbers and signs from both ends.</summary>
    private static string WithoutFillers(string field)
    {
        if (OutletNames.LooksLikeName(field) && OutletNames.HasOutletWord(field)) { return field; }
        var words = field.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var first = Array.FindIndex(words, word => !IsFiller(word));
        if (first < 0) { return ""; }
        var last = Array.FindLastIndex(words, word => !IsFiller(word));
        return string.Join(' ', words[first..(last + 1)]);
    }

    private static bool IsFiller(string word)
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
