using IsfTracker.Core;
using IsfTracker.Core.Language;
using IsfTracker.Core.Reading;

namespace IsfTracker.Tests.Language;

public sealed class LanguageAnalysisTests
{
    [Fact]
    public void A_report_gives_sentences_quotations_and_attributions()
    {
        var analyzed = Analyze("TOLMIN (Northwire) - \"We can be there by August,\" Orsic told reporters. \"And we can stay.\"\n\nA spokesman declined to comment.");

        analyzed.Sentences.Should().HaveCount(3);
        analyzed.Quotations.Should().HaveCount(2);
        var spoken = analyzed.Attributions.Should().ContainSingle(one => one.Direct).Which;
        spoken.Source!.Value.Of(analyzed.Text).Should().Be("Orsic");
        spoken.Cue!.Value.Of(analyzed.Text).Should().Be("told");
        spoken.Content.Select(span => span.Of(analyzed.Text)).Should().Equal("\"We can be there by August,\"", "\"And we can stay.\"");
    }

    internal static AnalyzedText Analyze(string text) => LanguageAnalysis.Analyze(text, Blocks(text), new DateOnly(2031, 3, 14));

    /// <summary>The paragraphs of a text, separated by empty lines.</summary>
    internal static List<TextBlock> Blocks(string text)
    {
        var blocks = new List<TextBlock>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            if (end < 0) { end = text.Length; }
            if (end > start) { blocks.Add(new TextBlock(new TextSpan(start, end), BlockKind.Paragraph)); }
            start = end + 2;
        }
        return blocks;
    }
}
