using System.Globalization;

namespace IsfTracker.Core.Characters;

/// <summary>The part of the Unicode Character Database that composing letters needs. .NET leaves it to ICU, which the program runs without.</summary>
internal sealed class CanonicalData
{
    public static readonly CanonicalData Shared = new();

    private readonly Dictionary<int, int[]> decompositions = [];
    private readonly Dictionary<(int, int), int> compositions = [];
    private readonly Dictionary<int, byte> classes = [];

    private CanonicalData()
    {
        using var stream = typeof(CanonicalData).Assembly.GetManifestResourceStream("canonical.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) { continue; }
            if (line.IndexOf('=', StringComparison.Ordinal) is var equals && equals > 0) { AddDecomposition(line[..equals], line[(equals + 1)..]); }
            else { AddClass(line); }
        }
        Composable = [.. compositions.Keys.Select(pair => pair.Item2)];
    }

    /// <summary>Characters that may join the one before.</summary>
    public HashSet<int> Composable { get; }

    public int[]? FindDecomposition(int character) => decompositions.GetValueOrDefault(character);

    public int? FindComposition(int first, int second) => compositions.TryGetValue((first, second), out var composed) ? composed : null;

    public byte ClassOf(int character) => classes.GetValueOrDefault(character);

    private void AddDecomposition(string character, string parts)
    {
        var code = Hex(character.TrimEnd('!'));
        int[] decomposed = [.. parts.Split(' ').Select(part => Hex(part))];
        decompositions[code] = decomposed;
        if (decomposed.Length == 2 && !character.EndsWith('!')) { compositions[(decomposed[0], decomposed[1])] = code; }
    }

    private void AddClass(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var ends = line[..colon].Split('-');
        for (var code = Hex(ends[0]); code <= Hex(ends[^1]); code++) { classes[code] = byte.Parse(line.AsSpan(colon + 1), CultureInfo.InvariantCulture); }
    }

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
