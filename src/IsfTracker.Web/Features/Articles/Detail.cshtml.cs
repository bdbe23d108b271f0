using IsfTracker.Core.Codebooks;
using IsfTracker.Data;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Timelines;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.Articles;

/// <summary>One article with its claims marked in its text.</summary>
internal sealed class DetailModel(TrackerDbContext db, Codebook codebook, DerivedTimelines timelines) : PageModel
{
    [BindProperty(SupportsGet = true)] public TimesFilter Times { get; set; } = new();

    public Vantage Vantage { get; private set; } = Vantage.Today;

    public ArticleView View { get; private set; } = null!;

    /// <summary>Articles that tell the same in much the same words.</summary>
    public IReadOnlyList<SimilarArticle> Similar { get; private set; } = [];

    public MarkedText Text { get; private set; } = null!;

    /// <summary>The article's address where it is one that a link may lead to; null otherwise.</summary>
    public string? Address { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        var reader = new FilterReader();
        Vantage = Vantage.Read(Times, reader);
        if (reader.Errors.Count > 0) { return this.Unreadable(reader); }
        if (await db.FindArticleAsync(id, codebook.DefaultActor, Vantage, timelines, cancellationToken) is not { } view) { return this.Missing("article", id, Vantage); }
        View = view;
        Similar = await db.ListSimilarAsync(id, codebook.DefaultActor, Vantage, timelines, cancellationToken) ?? [];
        Text = MarkedText.Of(view.Text, view.Article.Title, view.Claims.Select(claim => new TextMark(claim.Start, claim.End, claim.Stance, claim.Kind, claim.Id)));
        Address = Uri.TryCreate(view.Article.Url, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp)
            ? view.Article.Url
            : null;
        return Page();
    }
}
