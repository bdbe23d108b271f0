using System.Text.Json;
using IsfTracker.Core;
using IsfTracker.Core.Reading;

namespace IsfTracker.Web.Features.Import;

/// <summary><c>manifest.json</c> in a folder of articles: what a person would type about each file.</summary>
internal static class SeedManifest
{
    public const string FileName = "manifest.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The files that the manifest names, read; those that cannot be read with the reason.</summary>
    public static IEnumerable<(string Name, ArticleSubmission? Submission, string? Reason)> Read(string folder)
    {
        var (entries, fault) = ReadEntries(Path.Combine(folder, FileName));
        if (fault is not null) { yield return (FileName, null, fault); }
        foreach (var (entry, index) in entries.Select((entry, index) => (entry, index)))
        {
            var name = entry.File is { Length: > 0 } file ? file : $"entry {index + 1}";
            var (submission, reason) = Submit(folder, entry);
            yield return (name, submission, reason);
        }
    }

    private static (IReadOnlyList<Entry> Entries, string? Fault) ReadEntries(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var manifest = JsonSerializer.Deserialize<Manifest>(stream, Json);
            return ([.. (manifest?.Articles ?? []).OfType<Entry>()], null);
        }
        catch (JsonException fault)
        {
            return ([], $"not readable as JSON at line {fault.LineNumber + 1}, path {fault.Path}");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return ([], fault.Message);
        }
    }

    private static (ArticleSubmission? Submission, string? Reason) Submit(string folder, Entry entry)
    {
        if (string.IsNullOrEmpty(entry.File)) { return (null, "the entry names no file"); }
        if (entry.File != Path.GetFileName(entry.File)) { return (null, "a file of a manifest lies beside it; its name has no path"); }
        var basis = PublishedBasis.Supplied;
        if (entry.Basis is not null && !Codes.TryParse(entry.Basis, out basis))
        {
            return (null, $"basis '{entry.Basis}' is not one of {string.Join(", ", Codes.All<PublishedBasis>())}");
        }
        var (bytes, reason) = ArticleFile.Read(Path.Combine(folder, entry.File));
        return bytes is null
            ? (null, reason)
            : (new ArticleSubmission(bytes, entry.File) { Title = entry.Title, Outlet = entry.Outlet, Url = entry.Url, Published = entry.Published, PublishedBasis = basis }, null);
    }

    private sealed record Manifest(IReadOnlyList<Entry?>? Articles);

    private sealed record Entry(string? File, string? Outlet, string? Title, string? Url, string? Published, string? Basis);
}
