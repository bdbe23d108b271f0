using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace IsfTracker.Tests.Language;

/// <summary><c>analyze</c> as a user runs it: in a process of its own.</summary>
public sealed class AnalyzeCommandTests : IDisposable
{
    private const string Text = "Karvenia offers hospital\n\n“We can be there by August,” Pavel Orsic told Northwire on Friday. He stressed that nobody would fight.\n";

    private readonly string folder = Directory.CreateTempSubdirectory("analyze").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Each_file_gives_a_line_with_its_sentences_attributions_and_dates()
    {
        var (code, output, _) = Run(Write("a.txt"), "--published", "2031-03-10", "--json");

        code.Should().Be(0);
        var line = JsonDocument.Parse(output).RootElement;
        line.GetProperty("file").GetString().Should().EndWith("a.txt");
        line.GetProperty("sentences").GetArrayLength().Should().Be(3);
        var spoken = line.GetProperty("attributions")[0];
        Words(spoken.GetProperty("source")).Should().Be("Pavel Orsic");
        Words(spoken.GetProperty("cue")).Should().Be("told");
        Words(spoken.GetProperty("content")[0]).Should().Be("“We can be there by August,”");
        spoken.GetProperty("direct").GetBoolean().Should().BeTrue();
        line.GetProperty("dates")[1].GetProperty("value").GetString().Should().Be("2031-03-07");
    }

    [Fact]
    public void A_missing_file_is_named_and_the_others_are_done()
    {
        var (code, output, error) = Run(Path.Combine(folder, "missing.txt"), Write("b.txt"), "--json");

        code.Should().Be(1);
        error.Should().Contain("missing.txt");
        output.Should().Contain("b.txt").And.NotContain("missing.txt");
    }

    [Fact]
    public void Without_json_a_person_can_read_it()
    {
        var (code, output, _) = Run(Write("c.txt"));

        code.Should().Be(0);
        output.Should().Contain("[Pavel Orsic] told: “We can be there by August,”");
    }

    [Fact]
    public void An_impossible_published_date_is_wrong_usage()
    {
        var (code, _, error) = Run(Write("d.txt"), "--published", "2031-13-40");

        code.Should().Be(2);
        error.Should().Contain("--published");
    }

    private static string Words(JsonElement span) => Text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()];

    private string Write(string name)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, Text);
        return path;
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "IsfTracker.Web.dll");
        var start = new ProcessStartInfo("dotnet", [program, "analyze", .. arguments])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
