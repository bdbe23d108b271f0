using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Commands;

public sealed class RereadCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("isftracker-reread-");

    [Fact]
    public async Task Articles_are_read_anew_where_the_rules_are_newer_or_all_are_asked_for()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "one.txt"), "Azerbaijan has not decided on troops for the International Stabilisation Force in Gaza, officials said.");
        await ProgramRun.StartAsync(folder.FullName, "import", "one.txt");

        var idle = await ProgramRun.StartAsync(folder.FullName, "reread");
        var all = await ProgramRun.StartAsync(folder.FullName, "reread", "--all");

        idle.Should().BeEquivalentTo(new { ExitCode = 0, Output = "", Errors = "" });
        all.Output.Should().MatchRegex("^a-[0-9a-f]{16}: read anew, 1 claim\n$");
    }

    [Fact]
    public async Task A_word_that_is_no_setting_is_wrong_usage() =>
        (await ProgramRun.StartAsync(folder.FullName, "reread", "everything")).ExitCode.Should().Be(2);

    public void Dispose() => folder.Delete(recursive: true);
}
