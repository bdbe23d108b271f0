using IsfTracker.Tests.Claims;

namespace IsfTracker.Tests.Reading;

/// <summary>The example files beside these tests.</summary>
internal static class Specs
{
    public static IEnumerable<string[]> Rows(string name) => Lines(name)
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
        .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));

    /// <summary>The items of the list under a heading.</summary>
    public static IEnumerable<string> Items(string name, string heading) => Lines(name)
        .SkipWhile(line => line != $"# {heading}").Skip(1).TakeWhile(line => !line.StartsWith('#'))
        .Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..]);

    /// <summary>A page that is labelled for the tests of claims too.</summary>
    public static byte[] File(string name) => System.IO.File.ReadAllBytes(Path.Combine(Extracting.Files, "karvenia", name));

    private static string[] Lines(string name) => System.IO.File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Reading", "Specs", name));
}
