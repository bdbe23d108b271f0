using IsfTracker.Data;

namespace IsfTracker.Web.Features.Review;

/// <summary>What a reviewer types beside a verdict: why, and who.</summary>
internal static class ReviewerWords
{
    /// <summary>Nobody signs in: who leaves the name out is whoever runs the tracker.</summary>
    private const string Anonymous = "reviewer";

    /// <summary>What is wrong with a note or name; null when both can be kept.</summary>
    public static (string Field, string Reason)? FindFault(string? note, string? reviewer) =>
        FindFault("note", note, Lengths.Note) ?? FindFault("reviewer", reviewer, Lengths.Outlet);

    public static string? Note(string? note) => string.IsNullOrWhiteSpace(note) ? null : note.Trim().ReplaceLineEndings("\n");

    public static string Name(string? reviewer) => string.IsNullOrWhiteSpace(reviewer) ? Anonymous : reviewer.Trim();

    private static (string Field, string Reason)? FindFault(string field, string? text, int most) =>
        text is not null && (text.Trim().Length > most || text.Contains('\0', StringComparison.Ordinal))
            ? (field, $"may have up to {most} characters, none of them NUL")
            : null;
}
