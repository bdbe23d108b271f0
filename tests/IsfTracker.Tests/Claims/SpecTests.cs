using IsfTracker.Core;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;

namespace IsfTracker.Tests.Claims;

/// <summary>Runs the specification files: one for each construction, of examples, rows or both. <c>Specs/README.md</c> says how they are read.</summary>
public sealed class SpecTests
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in SpecFile.All.Values)
        {
            foreach (var example in file.Examples) { data.Add(file.Name, example.Name); }
        }
        return data;
    }

    public static TheoryData<string, int, string> Rows()
    {
        var data = new TheoryData<string, int, string>();
        foreach (var file in SpecFile.All.Values)
        {
            foreach (var row in file.Rows) { data.Add(file.Name, row.Line, row.Cells["passage"]); }
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_article_reads_as_specified(string file, string name)
    {
        var example = SpecFile.All[file].Examples.Single(example => example.Name == name);

        var extraction = Extracting.Example(example);

        extraction.Claims.Select((claim, index) => Describe(claim, example.Claims.ElementAtOrDefault(index))).Should().Equal(example.Claims);
        if (example.Article is { } article) { Describe(extraction).Should().Be(article); }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_passage_reads_as_specified(string file, int line, string passage)
    {
        var cells = SpecFile.All[file].Rows.Single(row => row.Line == line).Cells;
        var published = cells.GetValueOrDefault("published", "-");

        var (voice, said) = PassageReading.Of(cells["text"], published == "-" ? null : published).At(passage);

        foreach (var (column, expected) in cells.Where(cell => cell.Key is not ("published" or "text" or "passage")))
        {
            Aspect(column, voice.Name, voice.Role, voice.Outlets, said).Should().Be(expected, "this is the {0}", column);
        }
    }

    [Fact]
    public void Every_construction_has_examples() =>
        SpecFile.All.Values.Where(file => file.Examples.Count + file.Rows.Count < 3).Select(file => file.Name).Should().BeEmpty();

    [Fact]
    public void Claims_are_specified_by_many_examples() => SpecFile.All.Values.Sum(file => file.Examples.Count).Should().BeGreaterThanOrEqualTo(120);

    private static string Describe(Extraction extraction) =>
        extraction.NotCoded ?? (extraction.OverallStance is { } stance ? stance.ToCode() : "not relevant");

    /// <summary>Stance, kind unless it is a position, and conditions; then only what the expected line names too.</summary>
    private static string Describe(FoundClaim claim, string? expected)
    {
        var reading = string.Join(' ', [claim.Stance.ToCode(), .. claim.Kind == ClaimKind.Position ? [] : new[] { claim.Kind.ToCode() }, .. claim.Conditions]);
        var aspects = (expected ?? "").Split("; ").Skip(1).Select(part => part.Split(' ', 2));
        return string.Join("; ", aspects.Select(part => part[0] + " " + Aspect(part[0], claim, part[1])).Prepend(reading));
    }

    private static string Aspect(string name, FoundClaim claim, string expected) => name switch
    {
        "direct" => claim.DirectQuote ? "yes" : "no",
        SpecExample.WordsAspect => claim.Quote[..Math.Min(claim.Quote.Length, expected.Length)],
        _ => Aspect(name, claim.Speaker, claim.SpeakerRole, claim.Via, claim.SaidOn),
    };

    private static string Aspect(string name, string? speaker, SpeakerRole role, IReadOnlyList<string> via, Edtf? said) => name switch
    {
        "speaker" => speaker ?? "-",
        "role" => role.ToCode(),
        "via" => via.Count == 0 ? "-" : string.Join(" > ", via),
        "said" => said?.ToString() ?? "-",
        _ => throw new ArgumentException($"no aspect '{name}' of a claim", nameof(name)),
    };
}
