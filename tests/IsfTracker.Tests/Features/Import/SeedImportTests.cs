using IsfTracker.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Tests.Features.Import;

public sealed class SeedImportTests(TrackerApp app) : IClassFixture<TrackerApp>
{
    [Fact]
    public async Task The_first_start_imports_the_five_seeds()
    {
        var outlets = await app.ReadAsync(db => db.Articles.OrderBy(article => article.PublishedEarliest).Select(article => article.Outlet!.Name).ToListAsync());

        outlets.Should().Equal("EU East", "News.Az", "Productive Clue", "Justice and Power", "Suno News");
    }

    [Fact]
    public async Task Every_stored_quote_is_the_text_at_its_offsets()
    {
        var claims = await app.ReadAsync(db => db.Claims.Select(claim => new { claim.Start, claim.End, claim.Quote, claim.Capture.Text }).ToListAsync());

        claims.Should().NotBeEmpty().And.OnlyContain(claim => claim.Text.Substring(claim.Start, claim.End - claim.Start) == claim.Quote);
    }
}
