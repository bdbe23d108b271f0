using System.Globalization;

namespace IsfTracker.Core.Dates;

/// <summary>A date as ISO 8601-2 (EDTF) levels 0 and 1 write it, with the days it may mean.</summary>
/// <remarks>
/// Two are equal when their strings are. A qualifier (<c>?</c>, <c>~</c>, <c>%</c>) does not widen the days; seasons are
/// those of the northern hemisphere; years that <see cref="DateOnly"/> cannot hold are clamped to its ends.
/// </remarks>
public sealed record Edtf : IComparable<Edtf>
{
    private readonly string text;
    private readonly EdtfPart start;
    private readonly EdtfPart? end;

    private Edtf(string text, EdtfPart start, EdtfPart? end = null)
    {
        this.text = text;
        this.start = start;
        this.end = end;
        Earliest = start.Earliest;
        Latest = (end ?? start).Latest;
    }

    /// <summary>First day it may mean; <see cref="DateOnly.MinValue"/> where open or unknown.</summary>
    public DateOnly Earliest { get; }

    /// <summary>Last day it may mean; <see cref="DateOnly.MaxValue"/> where open or unknown.</summary>
    public DateOnly Latest { get; }

    /// <summary>True when it is one day of the calendar, neither uncertain nor approximate.</summary>
    public bool IsDay => end is null && start is { Precision: EdtfPrecision.Day, Qualifier: EdtfQualifier.None };

    public static Edtf Day(DateOnly day) => new(day.ToString("O"), EdtfPart.Of(day));

    /// <summary>A day that is only known roughly: <c>2025-10-16~</c>.</summary>
    public static Edtf Approximate(DateOnly day) => new($"{day:O}~", EdtfPart.Of(day) with { Qualifier = EdtfQualifier.Approximate });

    /// <summary>A month as a whole: <c>2025-11</c>.</summary>
    public static Edtf Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        return new(first.ToString("yyyy-MM", CultureInfo.InvariantCulture), new EdtfPart(EdtfPrecision.Month, year, month));
    }

    /// <summary>A year as a whole: <c>2025</c>.</summary>
    public static Edtf Year(int year)
    {
        var first = new DateOnly(year, 1, 1);
        return new(first.ToString("yyyy", CultureInfo.InvariantCulture), new EdtfPart(EdtfPrecision.Year, year));
    }

    /// <summary>That day or a later one: <c>2025-11-07/..</c>.</summary>
    public static Edtf From(DateOnly day) => new($"{day:O}/..", EdtfPart.Of(day), new EdtfPart(EdtfPrecision.Open));

    /// <summary>That day or an earlier one: <c>../2025-11-07</c>.</summary>
    public static Edtf Until(DateOnly day) => new($"../{day:O}", new EdtfPart(EdtfPrecision.Open), EdtfPart.Of(day));

    /// <summary>The span between two days: an interval, a single day where they are the same; open where a bound is the first or last day there is.</summary>
    public static Edtf Between(DateOnly earliest, DateOnly latest)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(earliest, latest);
        if (earliest == latest) { return Day(earliest); }
        var open = new EdtfPart(EdtfPrecision.Open);
        return (earliest == DateOnly.MinValue, latest == DateOnly.MaxValue) switch
        {
            (true, true) => new("../..", open, open),
            (true, false) => Until(latest),
            (false, true) => From(earliest),
            _ => new($"{earliest:O}/{latest:O}", EdtfPart.Of(earliest), EdtfPart.Of(latest)),
        };
    }

    /// <summary>Reads a date. On failure <paramref name="error"/> says what is wrong and at which position, counted from 1.</summary>
    public static bool TryParse(string? text, out Edtf value, out string? error)
    {
        value = null!;
        var reader = new EdtfReader(text ?? "");
        var read = reader.TryRead(out var start, out var end);
        error = reader.Error;
        if (read) { value = new(text!, start, end); }
        return read;
    }

    /// <summary>Reads a date that is known to be one, such as one the store holds.</summary>
    public static Edtf Parse(string text) =>
        TryParse(text, out var value, out var error) ? value : throw new FormatException($"'{text}' is not a date; {error}.");

    /// <summary>True when the two may mean a day in common.</summary>
    public bool Overlaps(Edtf other) => Earliest <= other.Latest && other.Earliest <= Latest;

    /// <summary>The days both may mean: the narrower of the two as it is written where one lies within the other; null when they share none.</summary>
    public Edtf? Intersect(Edtf other)
    {
        if (!Overlaps(other)) { return null; }
        if (Earliest == other.Earliest && Latest == other.Latest) { return Plainer(this, other); }
        if (IsWithin(other)) { return this; }
        if (other.IsWithin(this)) { return other; }
        return Between(Later(Earliest, other.Earliest), Latest < other.Latest ? Latest : other.Latest);
    }

    /// <summary>Orders by the earliest day, then the narrower first, then by the string.</summary>
    public int CompareTo(Edtf? other)
    {
        if (other is null) { return 1; }
        var order = Earliest.CompareTo(other.Earliest);
        if (order == 0) { order = Latest.CompareTo(other.Latest); }
        return order != 0 ? order : string.CompareOrdinal(text, other.text);
    }

    public static bool operator <(Edtf left, Edtf right) => left.CompareTo(right) < 0;

    public static bool operator <=(Edtf left, Edtf right) => left.CompareTo(right) <= 0;

    public static bool operator >(Edtf left, Edtf right) => left.CompareTo(right) > 0;

    public static bool operator >=(Edtf left, Edtf right) => left.CompareTo(right) >= 0;

    public bool Equals(Edtf? other) => other is not null && text == other.text;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);

    /// <summary>As a reader sees it: "7 November 2025", "on or after 7 November 2025".</summary>
    public string ToWords() => EdtfWords.Of(start, end);

    /// <summary>The string as it was read or built.</summary>
    public override string ToString() => text;

    private bool IsWithin(Edtf other) => other.Earliest <= Earliest && Latest <= other.Latest;

    // Of two that mean the same days the one that says less about them: without a qualifier, a month rather than its first to last day.
    private static Edtf Plainer(Edtf one, Edtf other)
    {
        var order = one.text.Length.CompareTo(other.text.Length);
        if (order == 0) { order = string.CompareOrdinal(one.text, other.text); }
        return order <= 0 ? one : other;
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
