using System.Globalization;
using IsfTracker.Core.Dates;

namespace IsfTracker.Web.Features.Lists;

/// <summary>Reads filters as an address writes them, and gathers what is wrong with each by its name.</summary>
internal sealed class FilterReader
{
    private const int MaxText = 200;

    /// <summary>Nothing is wrong.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> NoErrors = new Dictionary<string, string[]>();

    private readonly Dictionary<string, string[]> errors = new(StringComparer.Ordinal);

    /// <summary>What is wrong, by the name of the parameter; empty when all could be read.</summary>
    public IReadOnlyDictionary<string, string[]> Errors => errors;

    public void Refuse(string name, string reason) => errors[name] = [.. errors.GetValueOrDefault(name, []), $"{name} {reason}."];

    /// <summary>Several words, given apart or with commas between them.</summary>
    public IReadOnlyList<string> Words(string name, string[]? values) =>
        [.. (values ?? []).SelectMany(value => (Text(name, value) ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct()];

    /// <summary>Several texts, given apart; a comma is part of the text.</summary>
    public IReadOnlyList<string> Texts(string name, string[]? values) => [.. (values ?? []).Select(value => Text(name, value)).OfType<string>().Distinct()];

    public IReadOnlyList<T> Codes<T>(string name, string[]? values) where T : struct, Enum =>
        [.. OneOf(name, Words(name, values), Core.Codes.All<T>()).Select(Core.Codes.Parse<T>)];

    public T? Code<T>(string name, string? value) where T : struct, Enum => Codes<T>(name, value is null ? null : [value]) is [var only, ..] ? only : null;

    /// <summary>The words that are among the allowed; the others are refused.</summary>
    public IReadOnlyList<string> OneOf(string name, IReadOnlyList<string> words, IReadOnlyList<string> allowed)
    {
        foreach (var word in words.Where(word => !allowed.Contains(word)))
        {
            Refuse(name, $"may be {string.Join(", ", allowed)}, not '{word}'");
        }
        return [.. words.Where(allowed.Contains)];
    }

    public string? OneOf(string name, string? value, IReadOnlyList<string> allowed) =>
        string.IsNullOrWhiteSpace(value) ? null : OneOf(name, [value.Trim()], allowed) is [var only] ? only : null;

    public string? Text(string name, string? value)
    {
        if (string.IsNullOrWhiteSpace(value)) { return null; }
        if (value.Length <= MaxText && !value.Contains('\0', StringComparison.Ordinal)) { return value.Trim(); }
        Refuse(name, $"may have up to {MaxText} characters, none of them NUL");
        return null;
    }

    public Edtf? Date(string name, string? value)
    {
        if (Text(name, value) is not { } text) { return null; }
        if (Edtf.TryParse(text, out var date, out var error)) { return date; }
        Refuse(name, $"must be a date such as 2025-11-07, 2025-11 or 2025-10-15/2025-10-29 (EDTF): {error}");
        return null;
    }

    /// <summary>An instant; a day alone means its end, so that what happened on that day is in.</summary>
    public DateTimeOffset? Instant(string name, string? value)
    {
        if (Text(name, value) is not { } text) { return null; }
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new DateTimeOffset(day, TimeOnly.MaxValue, TimeSpan.Zero);
        }
        // A plus sign that was not escaped arrives as a space.
        var escaped = text.Replace(' ', '+');
        if (escaped.Contains('T', StringComparison.Ordinal)
            && DateTimeOffset.TryParse(escaped, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant))
        {
            return instant;
        }
        Refuse(name, "must be an instant such as 2026-01-06T12:00:00Z, or a day");
        return null;
    }
}
