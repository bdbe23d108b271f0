namespace IsfTracker.Tests.Reading;

/// <summary>The example files beside these tests.</summary>
internal static class Specs
{
    public static IEnumerable<string[]> Rows(string name) => Lines("Specs", name)
        .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)
        .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));

    /// <summary>The items of the list under a heading.</summary>
    public static IEnumerable<string> Items(string name, string heading) => Lines("Specs", name)
        .SkipWhile(line => line != $"# {heading}").Skip(1).TakeWhile(line => !line.StartsWith('#'))
        .Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..]);

    public static byte[] File(string name) => System.IO.File.ReadAllBytes(PathOf("Files", name));

    private static string[] Lines(string folder, string name) => System.IO.File.ReadAllLines(PathOf(folder, name));

    private static string PathOf(string folder, string name) => Path.Combine(AppContext.BaseDirectory, "Reading", folder, name);
}
