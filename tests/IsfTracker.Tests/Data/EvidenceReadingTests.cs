using IsfTracker.Core.Statements;
using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Tests.Data;

public sealed class EvidenceReadingTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_claim_comes_back_as_it_was_stored(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        var claim = Samples.Claim(Samples.Article("Karvenia declined.", published: new DateOnly(2025, 11, 8)), "Karvenia declined.");
        claim.Conditions.AddRange([new ClaimCondition { Code = "zeal", Position = 0 }, new ClaimCondition { Code = "ceasefire", Position = 1 }]);
        claim.Vias.AddRange([new ClaimVia { Outlet = "Northwire", Position = 0 }, new ClaimVia { Outlet = "Lakeland Post", Position = 1 }]);
        await store.ReadAsync(db => { db.Claims.Add(claim); return db.SaveChangesAsync(); });

        var evidence = (await store.ReadAsync(db => db.ListEvidenceAsync(Samples.Actor, knownAt: null, CancellationToken.None))).Should().ContainSingle().Subject;

        evidence.Should().BeEquivalentTo(
            new { Id = claim.PublicId, claim.Stance, claim.Speaker, claim.Quote, Recorded = claim.RecordedAt, claim.Confidence, Status = ReviewStatus.Unreviewed });
        evidence.Conditions.Should().Equal("zeal", "ceasefire");
        evidence.Via.Should().Equal("Northwire", "Lakeland Post");
        evidence.SaidOn!.ToString().Should().Be("2025-11");
        evidence.Published.On!.ToString().Should().Be("2025-11-08");
        evidence.Signature.ToArray().Should().Equal(1, 2, uint.MaxValue);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_past_view_knows_neither_later_claims_nor_later_reviews(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        var claim = Samples.Claim(Samples.Article("Karvenia declined."), "Karvenia declined.");
        claim.Status = ReviewStatus.Rejected;
        claim.Reviews.Add(new ClaimReview { Status = ReviewStatus.Rejected, Reviewer = "desk", RecordedAt = Samples.Recorded.AddDays(2) });
        await store.ReadAsync(db => { db.Claims.Add(claim); return db.SaveChangesAsync(); });

        (await StatusesAsync(store, Samples.Recorded.AddTicks(-1))).Should().BeEmpty();
        (await StatusesAsync(store, Samples.Recorded.AddDays(1))).Should().Equal(ReviewStatus.Unreviewed);
        (await StatusesAsync(store, Samples.Recorded.AddDays(2))).Should().Equal(ReviewStatus.Rejected);
        (await StatusesAsync(store, null)).Should().Equal(ReviewStatus.Rejected);
    }

    private static Task<List<ReviewStatus>> StatusesAsync(TestStore store, DateTimeOffset? knownAt) => store.ReadAsync(async db =>
        (await db.ListEvidenceAsync(Samples.Actor, knownAt, CancellationToken.None)).Select(evidence => evidence.Status).ToList());
}
