using System.Globalization;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>Reads a file of what was fitted: in each line a name, a tab, and mostly numbers in hundredths.</summary>
internal static class WeightFile
{
    /// <summary>So many of a weight's numbers make one.</summary>
    public const double Unit = 100;

    /// <summary>The rows of the file that the program carries under this name.</summary>
    public static IEnumerable<(string Name, short[] Hundredths)> Rows(string file) =>
        Lines(file).Select(line => (line.Name, Array.ConvertAll(line.Written.Split(' '), number => short.Parse(number, CultureInfo.InvariantCulture))));

    /// <summary>The lines of the file, each cut at its tab.</summary>
    public static IEnumerable<(string Name, string Written)> Lines(string file)
    {
        using var stream = typeof(WeightFile).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            yield return (line[..tab], line[(tab + 1)..]);
        }
    }
}
