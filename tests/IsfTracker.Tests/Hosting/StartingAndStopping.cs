using System.Net;
using System.Net.Sockets;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Hosting;

public sealed class StartingAndStopping : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("isftracker-run-");

    [UnixFact]
    public async Task It_stops_cleanly_when_the_system_asks()
    {
        var (answer, run) = await ProgramRun.ServeAsync(folder.FullName, "/health/ready", "TERM");

        answer.Should().Contain("healthy");
        run.ExitCode.Should().Be(0);
        run.Errors.Should().BeEmpty();
        File.Exists(Path.Combine(folder.FullName, "data", "isf-tracker.db")).Should().BeTrue();
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said_with_the_way_out()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        var run = await ProgramRun.StartAsync(folder.FullName, "--urls", $"http://{other.LocalEndpoint}", "--Seeds:Path=");

        run.ExitCode.Should().Be(2);
        run.Output.Should().Contain("Cannot listen").And.Contain("--urls").And.NotContain("   at ");
    }

    [Fact]
    public async Task A_wrong_codebook_is_refused_with_its_lines()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "mine.yaml"), "id: mine\nversion: \"1\"\nquestion: [\n");

        var run = await ProgramRun.StartAsync(folder.FullName, "--Codebook:Path=mine.yaml");

        run.ExitCode.Should().Be(2);
        run.Errors.Should().Contain("mine.yaml").And.MatchRegex("line [34]").And.NotContain("   at ");
    }

    [Fact]
    public async Task A_store_that_cannot_be_made_is_refused_with_the_reason()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "taken"), "a file where the folder should be");

        var run = await ProgramRun.StartAsync(folder.FullName, "--Store:ConnectionString=Data Source=taken/store.db");

        run.ExitCode.Should().Be(2);
        run.Errors.Should().Contain("The store cannot be opened").And.NotContain("   at ");
    }

    [Theory]
    [InlineData("--urls", "nonsense", "--urls is 'nonsense'")]
    [InlineData("--urls", "http://localhost:99999", "--urls is")]
    [InlineData("--Store:ConnectionString", "bogus=1", "bogus")]
    [InlineData("--Store:Provider", "Oracle", "Sqlite, Postgres")]
    public async Task A_setting_that_cannot_be_used_is_named(string setting, string value, string expected)
    {
        var run = await ProgramRun.StartAsync(folder.FullName, setting, value);

        run.ExitCode.Should().Be(2);
        run.Errors.Should().Contain(expected).And.NotContain("   at ");
    }

    [Fact]
    public async Task Settings_that_are_not_json_are_named()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "isf-tracker.json"), "{bad");

        var run = await ProgramRun.StartAsync(folder.FullName);

        run.ExitCode.Should().Be(2);
        run.Errors.Should().StartWith("isf-tracker.json cannot be read").And.NotContain("   at ");
    }

    [Theory]
    [InlineData("--urls")]
    [InlineData("--hlep")]
    [InlineData("--Seeds:Path=", "stray")]
    [InlineData("frobnicate")]
    [InlineData("extract", "StartingAndStopping.txt", "--jsno")]
    [InlineData("import", "StartingAndStopping.txt", "--publishd", "2025-11-07")]
    public async Task Wrong_usage_is_refused_and_nothing_is_done(params string[] arguments)
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "StartingAndStopping.txt"), "Azerbaijan declined.");

        var run = await ProgramRun.StartAsync(folder.FullName, arguments);

        run.ExitCode.Should().Be(2);
        run.Errors.Should().Contain("Try --help.");
        run.Output.Should().BeEmpty();
        Directory.Exists(Path.Combine(folder.FullName, "data")).Should().BeFalse();
    }

    public void Dispose() => folder.Delete(recursive: true);
}
