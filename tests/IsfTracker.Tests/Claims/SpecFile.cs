namespace IsfTracker.Tests.Claims;

/// <summary>One construction of the news: examples of whole articles, rows for single passages, or both.</summary>
internal sealed record SpecFile(string Name, IReadOnlyList<SpecExample> Examples, IReadOnlyList<SpecRow> Rows)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Claims", "Specs");

    public static readonly IReadOnlyDictionary<string, SpecFile> All =
        Directory.GetFiles(Folder, "*.md").Where(path => Path.GetFileName(path) != "README.md").Select(Read).OrderBy(file => file.Name, StringComparer.Ordinal).ToDictionary(file => file.Name);

    private static SpecFile Read(string path)
    {
        var markdown = File.ReadAllText(path).Replace("\r", "", StringComparison.Ordinal);
        var examples = markdown.Split("\n## ").Skip(1).Where(section => !section.Contains("\n|", StringComparison.Ordinal)).Select(SpecExample.Read);
        return new SpecFile(Path.GetFileNameWithoutExtension(path), [.. examples], SpecRow.ReadAll(markdown.Split('\n')));
    }
}
