using IsfTracker.Core;
using IsfTracker.Core.Language;

namespace IsfTracker.Tests.Language;

public sealed class AttributionTests
{
    public static readonly TheoryData<SpecExample> Examples = SpecExample.Load("attributions.md");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Words_are_given_to_whoever_said_them(SpecExample example)
    {
        var attributions = LanguageAnalysisTests.Analyze(example.Text).Attributions;

        attributions.Select(one => Show(example.Text, one)).Should().BeEquivalentTo(example.Expected.Where(line => line != "nothing"));
    }

    private static string Show(string text, Attribution one)
    {
        var antecedent = one.Antecedent is { } span ? $" = {span.Of(text)}" : "";
        var content = string.Join(" … ", one.Content.Select(part => part.Of(text).ReplaceLineEndings(" ")));
        return $"{one.Source?.Of(text) ?? "?"}{antecedent} | {one.Cue?.Of(text) ?? "?"} | {content}{(one.Direct ? " | direct" : "")}";
    }
}
