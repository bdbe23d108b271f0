using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;
using IsfTracker.Core.Statements;

namespace IsfTracker.Tests.Statements;

/// <summary>Claims of one article, written row by row.</summary>
internal sealed class ArticleOf(string name, string? outlet, string? published)
{
    private readonly List<Evidence> claims = [];
    private ReadOnlyMemory<uint> signature;

    public IReadOnlyList<Evidence> Claims => [.. claims.Select(claim => claim with { Signature = signature })];

    public ArticleOf WithText(string text)
    {
        signature = MinHash.Signature(text);
        return this;
    }

    public ArticleOf Claim(
        string quote,
        Stance stance,
        SpeakerRole role = SpeakerRole.Media,
        string? speaker = null,
        string? official = null,
        string? via = null,
        string? said = null,
        string? conditions = null,
        bool direct = false,
        ClaimKind kind = ClaimKind.Position,
        ReviewStatus status = ReviewStatus.Unreviewed)
    {
        claims.Add(new Evidence(
            $"c-{name}-{claims.Count + 1}", "azerbaijan", $"a-{name}", outlet,
            published is null ? Published.Unknown : new Published(Edtf.Parse(published), PublishedBasis.Supplied),
            new DateTimeOffset(2026, 2, 1, 0, 0, 0, TimeSpan.Zero), claims.Count * 100, quote, kind, stance,
            role is SpeakerRole.HeadOfState or SpeakerRole.Minister or SpeakerRole.OwnGovernment || (kind == ClaimKind.NoComment && role == SpeakerRole.Media) ? Lane.Declared : Lane.Reported,
            speaker, official, role, via is null ? [] : [via], said is null ? null : Edtf.Parse(said),
            conditions is null ? [] : conditions.Split(' '), direct, 0.9, status, default));
        return this;
    }
}
