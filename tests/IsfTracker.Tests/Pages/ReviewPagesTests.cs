using System.Net;
using System.Net.Http.Json;
using AngleSharp.Dom;
using IsfTracker.Core.Statements;
using IsfTracker.Tests.Support;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using static IsfTracker.Tests.Support.PageReading;

namespace IsfTracker.Tests.Pages;

public sealed class ReviewPagesTests : IAsyncDisposable
{
    private readonly TrackerApp app = new();
    private readonly HttpClient client;

    public ReviewPagesTests() => client = app.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task The_least_certain_claim_comes_first()
    {
        var page = await client.GetPageAsync("/review");

        var least = await app.ReadAsync(db => db.Claims.MinAsync(claim => claim.Confidence));
        var first = page.QuerySelector("main article")!.Id!;
        (await app.ReadAsync(db => db.Claims.Where(claim => claim.PublicId == first).Select(claim => claim.Confidence).SingleAsync())).Should().Be(least);
    }

    [Fact]
    public async Task A_statement_whose_claims_are_all_rejected_says_so_on_the_timeline_and_on_its_own_page()
    {
        var statement = (await app.ReadAsync(db => db.ListStatementsAsync("azerbaijan"))).Single(known => known.Stance == Core.Codebooks.Stance.Declined);
        foreach (var member in statement.Members) { (await client.PostAsJsonAsync($"/api/v1/claims/{member.Claim.Id}/reviews", new { status = "rejected" })).EnsureSuccessStatusCode(); }

        var card = (await client.GetPageAsync("/")).GetElementById(statement.Id)!.Words();

        card.Should().Contain("A reviewer rejected every claim of it.").And.Contain($"{statement.Members.Count} claims, rejected in review").And.NotContain("origin");
        (await client.GetPageAsync($"/statements/{statement.Id}")).Body!.Words().Should().Contain("a reviewer rejected every one: it counts for nothing").And.NotContain("1 origin");
        (await client.GetPageAsync("/")).GetElementById("answer-declared")!.ParentElement!.Words().Should().Contain("Conditional").And.NotContain("Declined");
    }

    [Fact]
    public async Task A_claim_accepted_in_the_list_leaves_it_with_its_note_kept()
    {
        var page = await client.GetPageAsync("/review");
        var claim = page.QuerySelector("main article")!.Id!;

        var answer = await client.PostFormAsync(page, "/review?status=unreviewed", Field("id", claim), Field("verdict", "accepted"), Field("note", "Read in print."));

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await client.GetPageAsync("/review")).GetElementById(claim).Should().BeNull();
        (await client.GetPageAsync("/review?status=accepted")).GetElementById(claim).Should().NotBeNull();
        (await client.GetPageAsync($"/claims/{claim}")).Body!.Words().Should().Contain("Accepted by a reviewer").And.Contain("Read in print.");
    }

    [Fact]
    public async Task After_a_verdict_the_reviewer_goes_on_with_the_claim_that_followed()
    {
        var second = await client.GetPageAsync((await client.GetPageAsync("/review")).QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        var claims = second.QuerySelectorAll("main article").Select(claim => claim.Id!).ToList();
        var address = second.QuerySelector("form[method=post]")!.GetAttribute("action")!;

        var answer = await client.PostFormAsync(second, address, Field("id", claims[0]), Field("verdict", "accepted"));

        var onward = answer.Headers.Location!.ToString();
        onward.Should().EndWith($"#{claims[1]}");
        (await client.GetPageAsync(onward.Split('#')[0])).QuerySelectorAll("main article").Select(claim => claim.Id).Should().StartWith(claims[1]);
    }

    [Fact]
    public async Task A_correction_that_cannot_be_read_is_explained_at_its_field_and_what_was_typed_stays()
    {
        var claim = await AClaimAsync();
        var page = await client.GetPageAsync($"/review/{claim}");

        var answer = await client.PostFormAsync(page, $"/review/{claim}", Field("status", "corrected"), Field("saidOn", "soon"), Field("note", "It was later."));

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var again = await answer.ReadPageAsync();
        again.GetElementById("field-saidOn")!.GetAttribute("value").Should().Be("soon");
        again.GetElementById("field-saidOn-error").Should().NotBeNull();
        again.GetElementById("field-note")!.TextContent.Should().Contain("It was later.");
    }

    [Fact]
    public async Task A_corrected_claim_shows_the_reviewers_reading()
    {
        var claim = await AClaimAsync();
        var page = await client.GetPageAsync($"/review/{claim}");

        var answer = await client.PostFormAsync(page, $"/review/{claim}", Field("status", "corrected"), Field("stance", "committed"), Field("kind", "position"), Field("speakerRole", "expert"), Field("speaker", "Alma Dietz"));

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var corrected = await client.GetPageAsync($"/claims/{claim}");
        corrected.QuerySelector("h1")!.Words().Should().Be("Committed");
        corrected.Body!.Words().Should().Contain("Alma Dietz").And.Contain("Corrected by a reviewer");
    }

    [Fact]
    public async Task Without_the_forms_token_nothing_is_changed()
    {
        using var answer = await client.PostAsync("/review", new FormUrlEncodedContent([new("id", await AClaimAsync()), new("verdict", "rejected")]));

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await app.ReadAsync(db => db.Claims.CountAsync(claim => claim.Status == ReviewStatus.Rejected))).Should().Be(0);
    }

    [Fact]
    public async Task A_reviewer_splits_a_statement_on_its_page_and_merges_it_again()
    {
        var statement = await ALongStatementAsync();
        var last = statement.Members.Select(member => member.Claim.Id).Last(claim => claim[2..] != statement.Id[2..]);
        var page = await client.GetPageAsync($"/statements/{statement.Id}");
        page.QuerySelectorAll("#edit input[name=claims]").Should().HaveCountGreaterThan(5);

        var split = await client.PostFormAsync(page, $"/statements/{statement.Id}?handler=Split", Field("claims", last), Field("split-note", "Another day."));
        var parted = await client.GetPageAsync(split.Headers.Location!.ToString().Split('#')[0]);
        parted.QuerySelector("[aria-labelledby=edits]")!.Words().Should().Contain("Parted").And.Contain("Another day.");
        (await StatementOfAsync(last)).Should().NotBe(statement.Id);

        var merge = await client.PostFormAsync(page, $"/statements/{statement.Id}?handler=Pair", Field("action", "merge"), Field("other", $"s-{last[2..]}"));
        merge.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await StatementOfAsync(last)).Should().Be(statement.Id);
    }

    [Fact]
    public async Task A_split_without_claims_says_what_is_missing()
    {
        var id = (await ALongStatementAsync()).Id;
        var page = await client.GetPageAsync($"/statements/{id}");

        var answer = await client.PostFormAsync(page, $"/statements/{id}?handler=Split");

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.ReadPageAsync()).QuerySelector("[role=alert]")!.Words().Should().Contain("Choose the claims");
    }

    private async Task<Statement> ALongStatementAsync() => (await app.ReadAsync(db => db.ListStatementsAsync("azerbaijan"))).First(statement => statement.Members.Count > 5);

    private async Task<string> StatementOfAsync(string claim) =>
        (await app.ReadAsync(db => db.ListStatementsAsync("azerbaijan"))).Single(statement => statement.Members.Any(member => member.Claim.Id == claim)).Id;

    private Task<string> AClaimAsync() => app.ReadAsync(db => db.Claims.Where(claim => claim.Stance == Core.Codebooks.Stance.Declined).Select(claim => claim.PublicId).FirstAsync());
}
