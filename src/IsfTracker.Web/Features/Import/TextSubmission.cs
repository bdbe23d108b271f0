namespace IsfTracker.Web.Features.Import;

/// <summary>An article as text.</summary>
/// <param name="Text">The whole text of the article.</param>
/// <param name="Published">When it appeared (EDTF): <c>2025-11-07</c>, <c>2025-11</c>, <c>2025-11-07/..</c>.</param>
internal sealed record TextSubmission(string? Text, string? Title = null, string? Outlet = null, string? Url = null, string? Published = null)
{
    public ArticleSubmission ToArticle() => ArticleSubmission.OfText(Text ?? string.Empty) with { Title = Title, Outlet = Outlet, Url = Url, Published = Published };
}
