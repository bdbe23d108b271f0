using IsfTracker.Core;
using IsfTracker.Core.Claims;

namespace IsfTracker.Tests.Claims;

/// <summary>Runs the examples of the specification files: a heading, the text, then a line for each claim expected.</summary>
public sealed class SpecTests
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Claims", "Specs"), "stance*.md").Concat(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Claims", "Specs"), "selection*.md")).Order(StringComparer.Ordinal))
        {
            foreach (var example in SpecExample.ReadAll(File.ReadAllText(file))) { data.Add(Path.GetFileNameWithoutExtension(file), example.Name); }
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Reads_as_specified(string file, string name)
    {
        var example = SpecExample.ReadAll(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Claims", "Specs", file + ".md"))).Single(example => example.Name == name);

        var claims = Extracting.Text(example.Text, example.Codebook, "2031-11-07").Claims;

        claims.Select(Describe).Should().Equal(example.Expected);
    }

    private static string Describe(FoundClaim claim) =>
        string.Join(' ', new[] { claim.Stance.ToCode(), claim.Kind == ClaimKind.Position ? "" : claim.Kind.ToCode(), string.Join(' ', claim.Conditions) }.Where(part => part.Length > 0));
}
