namespace IsfTracker.Core.Dates;

/// <summary>A date as ISO 8601-2 (EDTF) writes it, with the days it may mean.</summary>
/// <remarks>Two are equal when their strings are.</remarks>
public sealed record Edtf
{
    private readonly string text;

    private Edtf(string text, DateOnly earliest, DateOnly latest)
    {
        this.text = text;
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>First day it may mean; <see cref="DateOnly.MinValue"/> where open or unknown.</summary>
    public DateOnly Earliest { get; }

    /// <summary>Last day it may mean; <see cref="DateOnly.MaxValue"/> where open or unknown.</summary>
    public DateOnly Latest { get; }

    public static Edtf Day(DateOnly day) => new(day.ToString("O"), day, day);

    /// <summary>Reads a date. On failure <paramref name="error"/> says what is wrong and at which position.</summary>
    public static bool TryParse(string? text, out Edtf value, out string? error)
    {
        value = null!;
        error = "not a date";
        if (!DateOnly.TryParseExact(text, "O", out var day)) { return false; }
        value = Day(day);
        error = null;
        return true;
    }

    /// <summary>Reads a date that is known to be one, such as one the store holds.</summary>
    public static Edtf Parse(string text) =>
        TryParse(text, out var value, out var error) ? value : throw new FormatException(error);

    /// <summary>The span between two days: an interval, a single day where they are the same.</summary>
    public static Edtf Between(DateOnly earliest, DateOnly latest) =>
        earliest == latest ? Day(earliest) : new($"{earliest:O}/{latest:O}", earliest, latest);

    /// <summary>True when the two may mean a day in common.</summary>
    public bool Overlaps(Edtf other) => Earliest <= other.Latest && other.Earliest <= Latest;

    /// <summary>As a reader sees it: "7 November 2025", "on or after 7 November 2025".</summary>
    public string ToWords() => text;

    public override string ToString() => text;
}
