using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Commands;

public sealed class ImportCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("isftracker-import-");

    [Fact]
    public async Task Files_are_imported_with_a_line_for_each_and_held_the_second_time()
    {
        Write("one.txt", "Azerbaijan has not decided on troops for the International Stabilisation Force in Gaza, officials said.");

        var first = await ProgramRun.StartAsync(folder.FullName, "import", "one.txt", "--outlet", "Baku Wire", "--published", "2025-11-01");
        var second = await ProgramRun.StartAsync(folder.FullName, "import", "one.txt");

        first.Should().BeEquivalentTo(new { ExitCode = 0, Errors = "" });
        first.Output.Should().MatchRegex("^one.txt: added as a-[0-9a-f]{16}, ");
        second.ExitCode.Should().Be(0);
        second.Output.Should().MatchRegex("^one.txt: already held as a-[0-9a-f]{16}\n$");
        File.Exists(Path.Combine(folder.FullName, "data", "isf-tracker.db")).Should().BeTrue();
    }

    [Fact]
    public async Task A_folder_is_imported_as_its_manifest_says()
    {
        Write("news/one.txt", "Azerbaijan declined.");
        Write("news/two.txt", "Azerbaijan agreed.");
        Write("news/manifest.json", """{ "articles": [{ "file": "two.txt", "title": "Two" }] }""");

        var run = await ProgramRun.StartAsync(folder.FullName, "import", "news");

        run.Output.Should().StartWith("two.txt: added").And.NotContain("one.txt");
    }

    [Fact]
    public async Task A_refused_file_is_said_with_its_reason_and_the_others_are_imported()
    {
        Write("empty.txt", "");
        Write("one.txt", "Azerbaijan declined.");

        var run = await ProgramRun.StartAsync(folder.FullName, "import", "empty.txt", "absent.txt", "one.txt");

        run.ExitCode.Should().Be(1);
        run.Output.Split('\n').Should().SatisfyRespectively(
            line => line.Should().StartWith("empty.txt: refused: "),
            line => line.Should().StartWith("absent.txt: refused: "),
            line => line.Should().StartWith("one.txt: added"),
            line => line.Should().BeEmpty());
    }

    [Fact]
    public async Task Without_a_path_the_usage_is_wrong() =>
        (await ProgramRun.StartAsync(folder.FullName, "import")).ExitCode.Should().Be(2);

    [Fact]
    public async Task A_store_that_cannot_be_is_named()
    {
        var run = await ProgramRun.StartAsync(folder.FullName, "import", "one.txt", "--Store:Provider=Oracle");

        run.ExitCode.Should().Be(2);
        run.Errors.Should().Contain("Oracle").And.Contain("Sqlite, Postgres");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
