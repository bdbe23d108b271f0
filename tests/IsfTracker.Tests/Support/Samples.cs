using System.Text;
using IsfTracker.Core;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Reading;
using IsfTracker.Core.Statements;
using IsfTracker.Data;
using IsfTracker.Data.Entities;

namespace IsfTracker.Tests.Support;

/// <summary>Entities to store, valid unless a test says otherwise.</summary>
internal static class Samples
{
    public const string Actor = "karvenia";

    public static readonly DateTimeOffset Recorded = new(2026, 2, 1, 9, 30, 0, TimeSpan.Zero);

    /// <summary>An article with one capture of the text.</summary>
    public static Article Article(string text, string? url = null, DateOnly? published = null, ReadOnlyMemory<uint>? signature = null)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var sha256 = ContentIds.Sha256(bytes);
        var article = new Article
        {
            PublicId = ContentIds.Article(sha256),
            Title = "Karvenia weighs the mission",
            Url = url,
            NormalizedUrl = url,
            Language = "en",
            PublishedOn = published?.ToString("O"),
            PublishedEarliest = published ?? DateOnly.MinValue,
            PublishedLatest = published ?? DateOnly.MaxValue,
            PublishedBasis = published is null ? PublishedBasis.Unknown : PublishedBasis.Supplied,
            RecordedAt = Recorded,
        };
        article.Captures.Add(new Capture
        {
            PublicId = ContentIds.Capture(sha256),
            Article = article,
            Sha256 = sha256,
            TextSha256 = ContentIds.Sha256(text),
            Text = text,
            MediaType = "text/plain",
            FileName = "article.txt",
            ReaderVersion = "1",
            RecordedAt = Recorded,
            Signature = signature ?? new uint[] { 1, 2, uint.MaxValue },
            Content = new CaptureContent { Bytes = bytes },
        });
        return article;
    }

    /// <summary>A claim on the quote's first place in the article's first capture, unless told where.</summary>
    /// <param name="stored">Keys of an article and capture that the store holds already, named instead of the objects.</param>
    public static Claim Claim(
        Article article, string quote, int? at = null, Stance stance = Stance.Declined, string prefix = "", string suffix = "", (long Article, long Capture)? stored = null)
    {
        var capture = article.Captures[0];
        var start = at ?? capture.Text.IndexOf(quote, StringComparison.Ordinal);
        return new Claim
        {
            PublicId = ContentIds.Claim(capture.Sha256, new TextSpan(start, start + quote.Length), Actor),
            ArticleId = stored?.Article ?? 0,
            CaptureId = stored?.Capture ?? 0,
            Article = stored is null ? article : null!,
            Capture = stored is null ? capture : null!,
            Actor = Actor,
            Start = start,
            End = start + quote.Length,
            Quote = quote,
            Prefix = prefix,
            Suffix = suffix,
            Kind = ClaimKind.Position,
            Stance = stance,
            Lane = Lane.Declared,
            Speaker = "Minister Orla Venn",
            SpeakerRole = SpeakerRole.Minister,
            PublishedOn = article.PublishedOn,
            PublishedEarliest = article.PublishedEarliest,
            PublishedLatest = article.PublishedLatest,
            PublishedBasis = article.PublishedBasis,
            SaidOn = "2025-11",
            SaidEarliest = new DateOnly(2025, 11, 1),
            SaidLatest = new DateOnly(2025, 11, 30),
            DirectQuote = false,
            Confidence = 0.9,
            Cues = [new Cue("stance.declined", new TextSpan(start, start + 1))],
            PipelineVersion = "1",
            CodebookVersion = "1",
            RecordedAt = Recorded,
        };
    }
}
