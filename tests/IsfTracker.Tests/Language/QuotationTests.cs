using IsfTracker.Core;
using IsfTracker.Core.Language;

namespace IsfTracker.Tests.Language;

public sealed class QuotationTests
{
    public static readonly TheoryData<SpecExample> Examples = SpecExample.Load("quotes.md");

    [Theory]
    [MemberData(nameof(Examples))]
    public void Quotations_open_and_close_where_a_reader_sees_them(SpecExample example)
    {
        var quotations = LanguageAnalysisTests.Analyze(example.Text).Quotations;

        quotations.Select(one => Show(example.Text, one)).Should().Equal(example.Expected.Where(line => line != "nothing"));
    }

    private static string Show(string text, Quotation one) =>
        $"{one.Content.Of(text)} | {one.Depth}{(one.Closed ? "" : " open")}{(one.Continues ? " continues" : "")}";
}
