namespace IsfTracker.Web.Features.Import;

/// <summary>Files and folders named on a command line.</summary>
internal static class ArticlePaths
{
    private static readonly string[] Extensions = [".txt", ".text", ".html", ".htm", ".md", ".markdown"];

    /// <summary>The article of a file, or those of a folder: as its manifest says where it has one.</summary>
    public static IEnumerable<(string Name, ArticleSubmission? Submission, string? Reason)> Read(string path)
    {
        if (!Directory.Exists(path)) { return [ReadFile(path)]; }
        if (File.Exists(Path.Combine(path, SeedManifest.FileName))) { return SeedManifest.Read(path); }
        var files = Directory.EnumerateFiles(path)
            .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files.Select(ReadFile) : [(path, null, $"The folder holds no {string.Join(", ", Extensions)} files.")];
    }

    private static (string Name, ArticleSubmission? Submission, string? Reason) ReadFile(string path)
    {
        if (!File.Exists(path)) { return (path, null, "There is no such file."); }
        var (bytes, reason) = ArticleFile.Read(path);
        return (path, bytes is null ? null : new ArticleSubmission(bytes, path), reason);
    }
}
