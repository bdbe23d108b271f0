using IsfTracker.Core;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Statements.Similar;
using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Web.Features.Codebooks;

namespace IsfTracker.Web.Features.Import;

/// <summary>A prepared article as the rows that keep it.</summary>
internal sealed class Recording(PreparedArticle prepared, CodebookFile codebook, DateTimeOffset recorded)
{
    private readonly PublishedDays published = PublishedDays.Of(prepared.Published);

    public Article NewArticle(Outlet? outlet) => new()
    {
        PublicId = ContentIds.Article(prepared.Sha256),
        Title = prepared.Title,
        Outlet = outlet,
        Url = prepared.Url?.Given,
        NormalizedUrl = prepared.Url?.Normalized,
        Author = prepared.Author,
        Language = prepared.Document.Language,
        PublishedOn = published.On,
        PublishedEarliest = published.Earliest,
        PublishedLatest = published.Latest,
        PublishedBasis = published.Basis,
        RecordedAt = recorded,
    };

    /// <summary>Adds the capture, its reading and its claims to the article.</summary>
    /// <param name="judged">What was judged in earlier copies of the article.</param>
    /// <returns>The public ids of the claims, in the order of the text.</returns>
    public IReadOnlyList<string> AddTo(Article article, IReadOnlyList<Claim> judged)
    {
        var capture = NewCapture(article);
        article.Captures.Add(capture);
        return AddReading(article, capture, judged);
    }

    /// <summary>Adds a reading of a capture that is held, with its claims.</summary>
    public IReadOnlyList<string> AddReading(Article article, Capture capture, IReadOnlyList<Claim> judged)
    {
        article.Readings.Add(NewReading(article, capture));
        var claims = new ClaimRecording(article, capture, published.Or(article), codebook.Actor.Id, codebook.Codebook, recorded).NewClaims(prepared.Extraction.Claims, judged);
        article.Claims.AddRange(claims);
        return [.. claims.Select(claim => claim.PublicId)];
    }

    private Capture NewCapture(Article article)
    {
        var runs = ShingleSet.Of(prepared.Document.Text);
        return new Capture
        {
            PublicId = ContentIds.Capture(prepared.Sha256),
            Article = article,
            Sha256 = prepared.Sha256,
            TextSha256 = ContentIds.Sha256(prepared.Document.Text),
            Text = prepared.Document.Text,
            MediaType = prepared.Document.MediaType,
            FileName = prepared.FileName,
            ReaderVersion = PipelineVersion.Reading,
            RecordedAt = recorded,
            Signature = MinHash.Signature(runs),
            Bands = [.. SimilarCaptures.BandsOf(runs)],
            Content = new CaptureContent { Bytes = prepared.Bytes.ToArray() },
        };
    }

    private StoredReading NewReading(Article article, Capture capture) => new()
    {
        Article = article,
        Capture = capture,
        Actor = codebook.Actor.Id,
        Relevant = prepared.Extraction.Relevant,
        OverallStance = prepared.Extraction.OverallStance,
        NotCoded = prepared.Extraction.NotCoded,
        PipelineVersion = PipelineVersion.Claims,
        CodebookVersion = codebook.Codebook.Version,
        RecordedAt = recorded,
    };
}
