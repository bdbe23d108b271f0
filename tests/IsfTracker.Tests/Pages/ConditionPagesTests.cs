using System.Net;
using IsfTracker.Tests.Support;
using static IsfTracker.Tests.Support.PageReading;

namespace IsfTracker.Tests.Pages;

public sealed class ConditionPagesTests : IAsyncDisposable
{
    private readonly TrackerApp app = new();
    private readonly HttpClient client;

    public ConditionPagesTests() => client = app.CreateClient();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task The_board_tells_each_step_and_by_whom()
    {
        var page = await client.GetPageAsync("/conditions");

        page.GetElementById("ceasefire")!.Words().Should().Contain("Stated, 7 November 2025").And.Contain("Dropped, 5 or 6 January 2026").And.Contain("Ilham Aliyev");
    }

    [Fact]
    public async Task An_event_told_in_the_form_stands_with_its_condition_and_can_be_corrected()
    {
        using (var answer = await client.PostFormAsync(await client.GetPageAsync("/conditions"), "/conditions", Told("https://docs.un.org/S/RES/2803(2025)")))
        {
            answer.RequestMessage!.RequestUri!.AbsolutePath.Should().Be("/conditions");
            (await answer.ReadPageAsync()).GetElementById("unsc-mandate")!.Words().Should().Contain("Met, 17 November 2025: Resolution 2803 is adopted");
        }
        var id = (await client.GetPageAsync("/conditions")).QuerySelector("#unsc-mandate a[href^='/events/']")!.GetAttribute("href")!;

        using var corrected = await client.PostFormAsync(await client.GetPageAsync(id), id, [.. Told("https://docs.un.org/S/RES/2803(2025)"), Field("withdrawn", "true"), Field("version", "1")]);

        (await corrected.ReadPageAsync()).QuerySelector("main")!.Words().Should().Contain("version 2").And.Contain("Withdrawn.");
        (await client.GetPageAsync("/conditions")).GetElementById("unsc-mandate")!.Words().Should().Contain("no event recorded");
    }

    [Fact]
    public async Task What_cannot_be_taken_is_explained_at_its_field_and_kept()
    {
        using var answer = await client.PostFormAsync(await client.GetPageAsync("/conditions"), "/conditions", Told("nowhere"));

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var page = await answer.ReadPageAsync();
        page.GetElementById("field-sourceUrl")!.GetAttribute("aria-invalid").Should().Be("true");
        page.GetElementById("field-title")!.GetAttribute("value").Should().Be("Resolution 2803 is adopted");
    }

    [Fact]
    public async Task Before_anything_was_said_no_condition_was_stated() =>
        (await client.GetPageAsync("/conditions?asOf=2025-01-01")).QuerySelector("main")!.Words().Should().Contain("Nobody is held as having stated a condition");

    private static HttpContent[] Told(string url) =>
    [
        Field("title", "Resolution 2803 is adopted"), Field("happenedOn", "2025-11-17"), Field("condition", "unsc-mandate"), Field("outcome", "met"),
        Field("source", "UN Security Council"), Field("sourceUrl", url), Field("recorder", "desk"),
    ];
}
