using IsfTracker.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Tests.Features.Import;

/// <summary>A faulty folder of seeds does not keep the server from starting.</summary>
public sealed class SeedFaultTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("isftracker-seeds-");

    [Fact]
    public async Task A_faulty_entry_leaves_the_others_imported_and_the_server_running()
    {
        Write("good.txt", "Azerbaijan has not decided on troops for the International Stabilisation Force in Gaza, officials said.");
        Write("manifest.json", """
            { "articles": [
              { "file": "absent.txt", "title": "Absent" },
              { "file": "../outside.txt" },
              { "title": "No file" },
              { "file": "good.txt", "basis": "hearsay" },
              { "file": "good.txt", "published": "2999-01-01" },
              { "file": "good.txt", "title": "Good", "published": "2025-11-01", "basis": "stated" } ] }
            """);

        await using var app = TrackerApp.With(("Seeds:Path", folder.FullName));

        (await app.CreateClient().GetAsync("/health/live")).IsSuccessStatusCode.Should().BeTrue();
        (await app.ReadAsync(db => db.Articles.Select(article => article.Title).ToListAsync())).Should().Equal("Good");
    }

    [Theory]
    [InlineData("{ \"articles\": [")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{ \"articles\": [null] }")]
    public async Task A_manifest_that_is_no_manifest_leaves_the_server_running(string manifest)
    {
        Write("manifest.json", manifest);

        await using var app = TrackerApp.With(("Seeds:Path", folder.FullName));

        (await app.CreateClient().GetAsync("/health/live")).IsSuccessStatusCode.Should().BeTrue();
    }

    [Fact]
    public async Task A_folder_that_is_not_there_leaves_the_server_running()
    {
        await using var app = TrackerApp.With(("Seeds:Path", Path.Combine(folder.FullName, "nowhere")));

        (await app.CreateClient().GetAsync("/health/live")).IsSuccessStatusCode.Should().BeTrue();
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);
}
