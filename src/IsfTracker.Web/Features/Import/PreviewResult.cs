namespace IsfTracker.Web.Features.Import;

/// <summary>What would become of one file.</summary>
/// <param name="FileName">Without a path.</param>
public abstract record PreviewResult(string FileName)
{
    /// <summary>It would be stored as this.</summary>
    /// <param name="NewCaptureOf">Public id of the article of this address that is held already; null when the article would be new.</param>
    public sealed record WouldAdd(string FileName, PreparedArticle Article, string? NewCaptureOf) : PreviewResult(FileName);

    /// <summary>The same bytes are stored.</summary>
    /// <param name="Held">Public id of the article.</param>
    public sealed record AlreadyHeld(string FileName, PreparedArticle Article, string Held) : PreviewResult(FileName);

    /// <summary>It would be refused.</summary>
    public sealed record Refused(string FileName, string Code, string Reason) : PreviewResult(FileName);
}
