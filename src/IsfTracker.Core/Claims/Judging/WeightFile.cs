using System.Globalization;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>Reads a file of fitted weights: in each line a name, a tab, and numbers in hundredths.</summary>
internal static class WeightFile
{
    /// <summary>So many of a weight's numbers make one.</summary>
    public const double Unit = 100;

    /// <summary>The rows of the file that the program carries under this name.</summary>
    public static IEnumerable<(string Name, short[] Hundredths)> Rows(string file)
    {
        using var stream = typeof(WeightFile).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            yield return (line[..tab], Array.ConvertAll(line[(tab + 1)..].Split(' '), number => short.Parse(number, CultureInfo.InvariantCulture)));
        }
    }
}
