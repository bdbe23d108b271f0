using IsfTracker.Core;
using IsfTracker.Core.Language;

namespace IsfTracker.Tests.Language;

public sealed class SentenceTests
{
    public static readonly TheoryData<SpecExample> Examples = SpecExample.Load("sentences.md");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Sentences_end_where_a_reader_ends_them(SpecExample example)
    {
        var sentences = LanguageAnalysisTests.Analyze(example.Text).Sentences;

        sentences.Select(span => span.Of(example.Text).ReplaceLineEndings(" ")).Should().Equal(example.Expected);
    }

    [Fact]
    public void A_part_of_a_text_is_split_by_itself()
    {
        const string Text = "One. Two. Three.";

        SentenceSplitter.Split(Text, new TextSpan(5, 9)).Should().Equal(new TextSpan(5, 9));
    }
}
