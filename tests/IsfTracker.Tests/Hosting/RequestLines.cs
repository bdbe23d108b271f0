using System.Net.Http.Json;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Hosting;

public sealed class RequestLines : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("isftracker-logs-");

    [Fact]
    public async Task Each_request_is_one_line_without_what_was_sought_or_sent()
    {
        await using (var app = TrackerApp.With(("Logs:Path", folder.FullName)))
        {
            using var client = app.CreateClient();
            using var sought = await client.GetAsync(new Uri("/api/v1/claims?q=secretword", UriKind.Relative));
            using var sent = await client.PostAsJsonAsync(new Uri("/api/v1/articles", UriKind.Relative), new { text = "A hiddensentence about nothing at all." });
            using var forged = await client.GetAsync(new Uri("/x%0A12:00 forgedline", UriKind.Relative));
        }

        var log = await File.ReadAllLinesAsync(folder.GetFiles().Single().FullName);
        log.Should().ContainSingle(line => line.Contains("GET /api/v1/claims 200"));
        log.Should().ContainSingle(line => line.Contains("POST /api/v1/articles 201"));
        log.Should().NotContain(line => line.Contains("secretword") || line.Contains("hiddensentence"));
        log.Should().NotContain(line => line.StartsWith("12:00", StringComparison.Ordinal));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
