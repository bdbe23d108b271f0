using System.Globalization;
using IsfTracker.Core.Reading;

namespace IsfTracker.Web.Features.Import;

/// <summary>What the import form sends: files or pasted text, and what is known about them.</summary>
public sealed class ImportForm
{
    public const int MaxFiles = 50;

    public IReadOnlyList<IFormFile> Files { get; set; } = [];

    public string? Text { get; set; }

    public string? Title { get; set; }

    public string? Outlet { get; set; }

    public string? Url { get; set; }

    /// <summary>EDTF.</summary>
    public string? Published { get; set; }

    internal bool IsTooLarge => Files.Any(file => file.Length > DocumentReader.MaxBytes);

    /// <summary>What is wrong, by field; empty when it can be previewed.</summary>
    internal IReadOnlyDictionary<string, string[]> Check(DateOnly today)
    {
        var errors = new Dictionary<string, string[]>();
        if (CheckFiles() is { } wrong) { errors["files"] = [wrong]; }
        Check("title", new ArticleSubmission(default, "") { Title = Title });
        Check("outlet", new ArticleSubmission(default, "") { Outlet = Outlet });
        Check("url", new ArticleSubmission(default, "") { Url = Url });
        Check("published", new ArticleSubmission(default, "") { Published = Published });
        if (Files.Count > 1 && !string.IsNullOrWhiteSpace(Title)) { errors["title"] = ["A title belongs to one article. Leave it out, or import the files one at a time."]; }
        if (Files.Count > 1 && !string.IsNullOrWhiteSpace(Url)) { errors["url"] = ["An address belongs to one article. Leave it out, or import the files one at a time."]; }
        return errors;

        void Check(string field, ArticleSubmission typed)
        {
            if (SubmissionCheck.Check(typed, today).Refusal is { } refusal) { errors[field] = [refusal.Reason]; }
        }
    }

    internal async Task<IReadOnlyList<ArticleSubmission>> ReadAsync(CancellationToken cancellationToken)
    {
        var submissions = new List<ArticleSubmission>();
        foreach (var file in Files)
        {
            using var bytes = new MemoryStream((int)file.Length);
            await file.CopyToAsync(bytes, cancellationToken);
            submissions.Add(Describe(new ArticleSubmission(bytes.ToArray(), file.FileName)));
        }
        if (!string.IsNullOrWhiteSpace(Text)) { submissions.Add(Describe(ArticleSubmission.OfText(Text))); }
        return submissions;
    }

    private ArticleSubmission Describe(ArticleSubmission submission) =>
        submission with { Title = Title, Outlet = Outlet, Url = Url, Published = Published };

    private string? CheckFiles()
    {
        var pasted = !string.IsNullOrWhiteSpace(Text);
        if (Files.Count == 0 && !pasted) { return "Choose at least one file, or paste the article’s text below."; }
        if (Files.Count > 0 && pasted) { return "Choose files or paste text, not both: what is typed below belongs to one of them only."; }
        if (Files.Count > MaxFiles) { return $"{Files.Count} files were chosen; up to {MaxFiles} go in one import."; }
        return Files.FirstOrDefault(file => file.Length > DocumentReader.MaxBytes) is { } large
            ? $"{TypedText.FileName(large.FileName, 80)} has {Megabytes(large.Length)} MB; up to {Megabytes(DocumentReader.MaxBytes)} MB are read. Save the article’s text alone, without the rest of the page. Nothing was stored."
            : null;
    }

    private static string Megabytes(long bytes) => (bytes / 1048576.0).ToString("0.#", CultureInfo.InvariantCulture);
}
