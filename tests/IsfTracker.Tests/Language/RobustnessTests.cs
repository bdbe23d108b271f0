using System.Text;
using FsCheck;
using FsCheck.Fluent;
using IsfTracker.Core;
using IsfTracker.Core.Language;
using IsfTracker.Core.Reading;

namespace IsfTracker.Tests.Language;

public sealed class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "\"", "“", "”", "'", "’", "‘", "«", "»", " said ", " the minister ", ", ", ". ", "? ", ": ", " according to ", " who ", " that ", " citing ", " quoted ", " as saying ",
        " Resch ", " told reporters ", "\n\n", "\n", " (", ") ", " — ", "1.) ", "• ", " U.S. ", " in the words of ", "\ud800", "\udc00", "\0", "\u202e", "😀", " he ", " and ", " but ",
        " on Monday ", "TOLMIN (", " as ", " put it ", " 's ", " officials’ ", " claim that ", "...", " had ", " to ", "é", "سلام ", "…", "\t",
    ];

    [Fact]
    public void Any_string_is_analysed_without_an_exception() =>
        Prop.ForAll<string>(text => IsSound(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_order_of_the_pieces_of_news_is_analysed_with_spans_inside_the_text()
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(60), Prop.ForAll(texts, IsSound));
    }

    [Theory]
    [InlineData("a ", 5_000_000)]
    [InlineData("said ", 5_000_000)]
    [InlineData("\"", 5_000_000)]
    [InlineData("“He said, “", 500_000)]
    [InlineData("the minister said that ", 500_000)]
    [InlineData("Resch, who said, ", 500_000)]
    [InlineData("according to ", 500_000)]
    [InlineData("Mr. ", 500_000)]
    [InlineData("1. A 2. ", 500_000)]
    [InlineData("saying ", 500_000)]
    [InlineData("(", 500_000)]
    [InlineData("\"A.\" ", 500_000)]
    public void A_long_text_of_one_thing_is_analysed_to_its_end(string unit, int length)
    {
        var text = new StringBuilder().Insert(0, unit, length / unit.Length).ToString();

        var analyzed = LanguageAnalysis.Analyze(text, [new TextBlock(new TextSpan(0, text.Length), BlockKind.Paragraph)], null);

        analyzed.Tokens[^1].End.Should().Be(text.TrimEnd().Length);
        analyzed.Sentences[^1].End.Should().Be(text.TrimEnd().Length);
    }

    private static bool IsSound(string text)
    {
        var analyzed = LanguageAnalysisTests.Analyze(text);
        _ = LanguageGuess.Of(text);
        var whole = new TextSpan(0, text.Length);
        return analyzed.Tokens.All(token => whole.Contains(token.Span) && token.Length > 0)
            && InOrder(analyzed.Tokens.Select(token => token.Span))
            && InOrder(analyzed.Sentences)
            && analyzed.Quotations.All(one => whole.Contains(one.Span) && one.Span.Contains(one.Content))
            && analyzed.Attributions.All(one => Spans(one).All(span => whole.Contains(span) && span.Length > 0));
    }

    private static bool InOrder(IEnumerable<TextSpan> spans) => spans.Zip(spans.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);

    private static IEnumerable<TextSpan> Spans(Attribution one) =>
        new[] { one.Source, one.Cue, one.Head, one.Antecedent }.OfType<TextSpan>().Concat(one.Content);
}
