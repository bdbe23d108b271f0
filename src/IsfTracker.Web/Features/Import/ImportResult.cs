using IsfTracker.Core.Claims;

namespace IsfTracker.Web.Features.Import;

/// <summary>What became of one file.</summary>
/// <param name="FileName">Without a path.</param>
public abstract record ImportResult(string FileName)
{
    /// <summary>It is stored.</summary>
    /// <param name="Article">Public id.</param>
    /// <param name="IsNewCapture">True when an article of this address was held already: this is its newest copy.</param>
    /// <param name="Claims">Public ids of the claims, in the order of the text: those found, and those taken over from review.</param>
    public sealed record Added(string FileName, string Article, bool IsNewCapture, string Title, Extraction Extraction, IReadOnlyList<string> Claims)
        : ImportResult(FileName);

    /// <summary>The same bytes were stored before; nothing changed.</summary>
    /// <param name="Article">Public id.</param>
    public sealed record AlreadyHeld(string FileName, string Article, string Title) : ImportResult(FileName);

    /// <summary>Nothing of it is stored.</summary>
    public sealed record Refused(string FileName, string Code, string Reason) : ImportResult(FileName);
}
