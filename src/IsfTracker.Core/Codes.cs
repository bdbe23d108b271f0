using System.Collections.Frozen;
using System.Text.Json;

namespace IsfTracker.Core;

/// <summary>The written form of an enumeration: lower-case words joined by hyphens, as in the API, the codebook and the store.</summary>
public static class Codes
{
    /// <summary>The code of a value: <c>HeadOfState</c> is <c>head-of-state</c>.</summary>
    public static string ToCode<T>(this T value) where T : struct, Enum => Table<T>.Codes[value];

    /// <summary>Reads a code. False when it is not one of <see cref="All{T}"/>.</summary>
    public static bool TryParse<T>(string? code, out T value) where T : struct, Enum
    {
        value = default;
        return code is not null && Table<T>.Values.TryGetValue(code, out value);
    }

    /// <summary>Reads a code that is known to be one, such as one the store holds.</summary>
    public static T Parse<T>(string code) where T : struct, Enum =>
        TryParse<T>(code, out var value) ? value : throw new FormatException($"'{code}' is not one of {string.Join(", ", All<T>())}.");

    /// <summary>All codes of an enumeration, in its order.</summary>
    public static IReadOnlyList<string> All<T>() where T : struct, Enum => Table<T>.InOrder;

    private static class Table<T> where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> Codes =
            Enum.GetValues<T>().ToFrozenDictionary(value => value, value => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString()));

        public static readonly FrozenDictionary<string, T> Values = Codes.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

        public static readonly IReadOnlyList<string> InOrder = [.. Enum.GetValues<T>().Select(value => Codes[value])];
    }
}
