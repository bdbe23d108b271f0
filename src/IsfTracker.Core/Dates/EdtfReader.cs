using System.Globalization;

namespace IsfTracker.Core.Dates;

/// <summary>Reads the levels 0 and 1 of ISO 8601-2: one date, or the two ends of an interval.</summary>
internal ref struct EdtfReader(string text)
{
    private int at;
    private int limit = text.Length;
    private bool inInterval;

    /// <summary>What is wrong and where; null while all is well.</summary>
    public string? Error { get; private set; }

    public bool TryRead(out EdtfPart start, out EdtfPart? end)
    {
        end = null;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) { return TryReadPart(out start) && (start.IsDate || Fail(0, "a date was expected")); }

        inInterval = true;
        limit = slash;
        if (!TryReadPart(out start)) { return false; }
        at = slash + 1;
        limit = text.Length;
        if (!TryReadPart(out var last)) { return false; }
        end = last;
        if (!start.IsDate && !last.IsDate && text.Length == 1) { return Fail(0, "an interval needs a date or '..' at one end"); }
        return !start.IsDate || !last.IsDate || start.First.CompareTo(last.First) <= 0
            || Fail(slash + 1, "the end of the interval lies before its start");
    }

    private bool TryReadPart(out EdtfPart part)
    {
        part = new EdtfPart(EdtfPrecision.Unknown);
        if (at == limit) { return true; }
        if (text.AsSpan(at, limit - at).SequenceEqual(".."))
        {
            at = limit;
            part = new EdtfPart(EdtfPrecision.Open);
            return true;
        }

        var read = text[at] == 'Y' ? TryReadLongYear(out part) : TryReadDate(out part);
        if (!read) { return false; }
        if (part.Time is null) { part = part with { Qualifier = ReadQualifier() }; }
        return at == limit || Fail(at, $"'{text[at]}' is not expected here");
    }

    private bool TryReadLongYear(out EdtfPart part)
    {
        part = default;
        if (inInterval) { return Fail(at, "a year written with Y cannot be an end of an interval"); }
        var negative = Next('Y') && Next('-');
        var first = at;
        while (at < limit && char.IsAsciiDigit(text[at])) { at++; }
        if (at - first < 5) { return Fail(first, "a year written with Y has at least five digits"); }
        if (text[first] == '0') { return Fail(first, "a year written with Y does not begin with 0"); }
        var year = long.TryParse(text.AsSpan(first, at - first), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < FarAway ? value : FarAway;
        part = new EdtfPart(EdtfPrecision.Year, negative ? -year : year);
        return true;
    }

    // Beyond what is compared or shown with meaning; keeps the arithmetic on years from overflowing.
    private const long FarAway = 1_000_000_000_000_000;

    private bool TryReadDate(out EdtfPart part)
    {
        if (!TryReadYear(out part)) { return false; }
        if (!Next('-')) { return true; }
        if (part.Precision != EdtfPrecision.Year) { return Fail(at, "nothing follows a year with unspecified digits"); }
        if (!TryReadMonth(ref part)) { return false; }
        if (!Next('-')) { return true; }
        if (part.Precision == EdtfPrecision.Season) { return Fail(at, "a season has no days"); }
        if (!TryReadDay(ref part)) { return false; }
        return part.Precision != EdtfPrecision.Day || !Next('T') || TryReadTime(ref part);
    }

    private bool TryReadYear(out EdtfPart part)
    {
        part = default;
        var first = at;
        var negative = Next('-');
        var digits = at;
        while (at < limit && at - digits < 4 && char.IsAsciiDigit(text[at])) { at++; }
        var specified = at - digits;
        while (at < limit && at - digits < 4 && text[at] == 'X') { at++; }
        var unspecified = at - digits - specified;
        if (at - digits < 4) { return Fail(at, "a year has four digits"); }
        if (unspecified > 2) { return Fail(digits + specified, "at most the last two digits of a year may be X"); }
        if (unspecified > 0 && inInterval) { return Fail(digits + specified, "unspecified digits cannot stand in an interval"); }

        var year = int.Parse(text.AsSpan(digits, specified), NumberStyles.None, CultureInfo.InvariantCulture);
        if (negative && year == 0) { return Fail(first, "the year 0 has no sign"); }
        if (unspecified > 0) { year *= unspecified == 1 ? 10 : 100; }
        var precision = unspecified switch { 0 => EdtfPrecision.Year, 1 => EdtfPrecision.Decade, _ => EdtfPrecision.Century };
        part = new EdtfPart(precision, negative ? -year : year);
        return true;
    }

    private bool TryReadMonth(ref EdtfPart part)
    {
        var first = at;
        if (NextUnspecified())
        {
            part = part with { Precision = EdtfPrecision.SomeMonth };
            return !inInterval || Fail(first, "unspecified digits cannot stand in an interval");
        }

        if (!TryReadTwoDigits("month", out var month)) { return false; }
        if (month is (< 1 or > 12) and (< 21 or > 24)) { return Fail(first, "a month is 01 to 12, a season 21 to 24"); }
        part = part with { Precision = month > 12 ? EdtfPrecision.Season : EdtfPrecision.Month, Month = month };
        return true;
    }

    private bool TryReadDay(ref EdtfPart part)
    {
        var first = at;
        if (NextUnspecified())
        {
            part = part with { Precision = part.Month == 0 ? EdtfPrecision.SomeDayOfYear : EdtfPrecision.SomeDayOfMonth };
            return !inInterval || Fail(first, "unspecified digits cannot stand in an interval");
        }

        if (part.Month == 0) { return Fail(first, "only XX follows a month that is XX"); }
        if (!TryReadTwoDigits("day", out var day)) { return false; }
        if (day < 1 || day > EdtfPart.DaysIn(part.Year, part.Month)) { return Fail(first, "the month has no such day"); }
        part = part with { Precision = EdtfPrecision.Day, Day = day };
        return true;
    }

    private bool TryReadTime(ref EdtfPart part)
    {
        var first = at;
        if (inInterval) { return Fail(first - 1, "a time cannot stand in an interval"); }
        if (!TryReadUpTo(23, "hour") || !Expect(':') || !TryReadUpTo(59, "minute") || !Expect(':') || !TryReadUpTo(59, "second")) { return false; }
        if (at < limit && text[at] is '+' or '-')
        {
            at++;
            if (!TryReadUpTo(23, "hour of the offset")) { return false; }
            if (Next(':') && !TryReadUpTo(59, "minute of the offset")) { return false; }
        }
        else
        {
            Next('Z');
        }

        part = part with { Time = text[first..at] };
        return true;
    }

    private bool TryReadUpTo(int most, string name)
    {
        var first = at;
        if (!TryReadTwoDigits(name, out var value)) { return false; }
        return value <= most || Fail(first, $"the {name} is at most {most}");
    }

    private bool TryReadTwoDigits(string name, out int value)
    {
        value = 0;
        if (limit - at < 2 || !char.IsAsciiDigit(text[at]) || !char.IsAsciiDigit(text[at + 1])) { return Fail(at, $"the {name} has two digits"); }
        value = ((text[at] - '0') * 10) + text[at + 1] - '0';
        at += 2;
        return true;
    }

    private EdtfQualifier ReadQualifier()
    {
        if (Next('?')) { return EdtfQualifier.Uncertain; }
        if (Next('~')) { return EdtfQualifier.Approximate; }
        return Next('%') ? EdtfQualifier.Both : EdtfQualifier.None;
    }

    private bool NextUnspecified()
    {
        if (limit - at < 2 || text[at] != 'X' || text[at + 1] != 'X') { return false; }
        at += 2;
        return true;
    }

    private bool Expect(char wanted) => Next(wanted) || Fail(at, $"'{wanted}' was expected");

    private bool Next(char wanted)
    {
        if (at >= limit || text[at] != wanted) { return false; }
        at++;
        return true;
    }

    private bool Fail(int position, string what)
    {
        Error = string.Create(CultureInfo.InvariantCulture, $"position {position + 1}: {what}");
        return false;
    }
}
