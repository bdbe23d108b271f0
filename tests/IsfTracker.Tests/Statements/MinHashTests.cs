using IsfTracker.Core.Statements;

namespace IsfTracker.Tests.Statements;

public sealed class MinHashTests
{
    [Fact]
    public void The_same_words_have_the_same_signature_whatever_their_case_accents_and_marks() =>
        MinHash.Signature("İlham Əliyev: “We don’t go”, he said.").ToArray().Should().Equal(MinHash.Signature("ilham eliyev we don't go he said").ToArray());

    [Theory]
    [InlineData(500, 0)]
    [InlineData(250, 0.33)]
    [InlineData(100, 0.66)]
    [InlineData(0, 1)]
    public void Similarity_is_about_the_share_of_five_word_runs_in_common(int offset, double expected) =>
        MinHash.Similarity(MinHash.Signature(Words(0, 500)).Span, MinHash.Signature(Words(offset, 500)).Span).Should().BeApproximately(expected, 0.15);

    [Fact]
    public void Rewrites_share_a_band() =>
        MinHash.Bands(MinHash.Signature(Words(0, 500)).Span).Intersect(MinHash.Bands(MinHash.Signature(Words(100, 500)).Span)).Should().NotBeEmpty();

    [Fact]
    public void Strangers_share_none() =>
        MinHash.Bands(MinHash.Signature(Words(0, 500)).Span).Should().NotIntersectWith(MinHash.Bands(MinHash.Signature(Words(1000, 500)).Span));

    [Fact]
    public void A_text_without_words_has_none()
    {
        MinHash.Signature(" … !").IsEmpty.Should().BeTrue();
        MinHash.Bands([]).Should().BeEmpty();
        MinHash.Similarity([], []).Should().Be(0);
    }

    [Fact]
    public void A_short_text_is_like_itself() =>
        MinHash.Similarity(MinHash.Signature("Baku says no").Span, MinHash.Signature("Baku says no!").Span).Should().Be(1);

    private static string Words(int first, int count) => string.Join(' ', Enumerable.Range(first, count).Select(word => $"word{word}"));
}
