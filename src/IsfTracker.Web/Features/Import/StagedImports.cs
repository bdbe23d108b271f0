using System.Security.Cryptography;

namespace IsfTracker.Web.Features.Import;

/// <summary>Holds what was uploaded between preview and confirmation, for a while and up to a size; nothing of it is in the store.</summary>
internal sealed class StagedImports(TimeProvider clock)
{
    private const long MaxBytes = 200L * 1024 * 1024;

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private readonly Lock gate = new();
    private readonly Dictionary<string, StagedImport> staged = new(StringComparer.Ordinal);

    /// <summary>How long a preview waits for its confirmation.</summary>
    public static int Minutes => (int)Lifetime.TotalMinutes;

    /// <summary>Keeps files and gives the name under which they are found again: long and random, so that nobody guesses another's.</summary>
    public string Add(IReadOnlyList<ArticleSubmission> submissions)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        lock (gate)
        {
            staged[id] = new StagedImport(submissions, null, clock.GetUtcNow() + Lifetime);
            MakeRoom();
        }
        return id;
    }

    /// <summary>What is held under that name; null when it never was or its time is over.</summary>
    public StagedImport? Find(string id)
    {
        lock (gate)
        {
            return staged.GetValueOrDefault(id) is { } import && import.Until > clock.GetUtcNow() ? import : null;
        }
    }

    /// <summary>Keeps the outcome in place of the files.</summary>
    public void Complete(string id, IReadOnlyList<ImportResult> results)
    {
        lock (gate) { staged[id] = new StagedImport([], results, clock.GetUtcNow() + Lifetime); }
    }

    private void MakeRoom()
    {
        var now = clock.GetUtcNow();
        foreach (var (id, _) in staged.Where(pair => pair.Value.Until <= now).ToList()) { staged.Remove(id); }
        foreach (var (id, import) in staged.OrderBy(pair => pair.Value.Until).ToList())
        {
            if (staged.Count == 1 || staged.Values.Sum(other => other.Bytes) <= MaxBytes) { return; }
            staged.Remove(id);
        }
    }
}

/// <summary>Files on their way into the store, or what became of them.</summary>
/// <param name="Results">Null before the confirmation.</param>
internal sealed record StagedImport(IReadOnlyList<ArticleSubmission> Submissions, IReadOnlyList<ImportResult>? Results, DateTimeOffset Until)
{
    public long Bytes { get; } = Submissions.Sum(submission => (long)submission.Bytes.Length);
}
