using System.Text.Json;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Commands;

public sealed class SimilarCommandTests
{
    [Fact]
    public async Task The_groups_and_pairs_of_files_are_one_line_of_json()
    {
        var folder = Directory.CreateTempSubdirectory("isftracker-");
        var story = string.Join(' ', Enumerable.Range(0, 80).Select(number => $"word{number}"));
        File.WriteAllText(Path.Combine(folder.FullName, "a.txt"), $"{story} and an end.");
        File.WriteAllText(Path.Combine(folder.FullName, "b.txt"), $"{story} and quite another end.");
        File.WriteAllText(Path.Combine(folder.FullName, "c.txt"), "Something else altogether is told in here, and of somebody else.");

        var run = await ProgramRun.StartAsync(folder.FullName, "similar", "a.txt", "b.txt", "c.txt", "none.txt", "--json");
        folder.Delete(recursive: true);

        run.ExitCode.Should().Be(1);
        var found = JsonDocument.Parse(run.Output).RootElement;
        found.GetProperty("groups").EnumerateArray().Single().EnumerateArray().Select(file => file.GetString()).Should().Equal("a.txt", "b.txt");
        var pair = found.GetProperty("pairs").EnumerateArray().Single();
        pair.GetProperty("kind").GetString().Should().Be("near-duplicate");
        pair.GetProperty("score").GetDouble().Should().BeInRange(0.9, 1);
    }
}
