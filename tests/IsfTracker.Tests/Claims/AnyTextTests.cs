using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace IsfTracker.Tests.Claims;

public sealed class AnyTextTests
{
    private const int Length = 5_000_000;

    private static readonly string[] Pieces =
    [
        "Azerbaijan", "Baku", "Aliyev", "said", "will not", "send", "peacekeepers", "to Gaza", "unless", "“", "”", "\"", "'s", ",", ".", ";", ":", "the", "source", "he", "it", "Reuters", "according to",
        "citing", "if", "\n\n", "ISF", "no decision", "parliament", "Israel", "(", ")", "—", "that", "his", "what", "?", "\uD83D\uDE00", "\u0301", "Foreign Ministry", "told",
    ];

    [Fact]
    public void No_text_breaks_extraction() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf(60).Select(list => string.Join(' ', list)).ToArbitrary(),
        text =>
        {
            var claims = Extracting.Text(text, "isf", "2025-11-07").Claims;
            return claims.All(claim => claim.Quote.Length == claim.Span.Length && claim.Confidence is > 0 and <= 1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_claim_never_lies_within_another() => Prop.ForAll(
        Gen.Elements(Pieces).ListOf(80).Select(list => string.Join(' ', list)).ToArbitrary(),
        text =>
        {
            var claims = Extracting.Text(text, "isf").Claims;
            return claims.All(claim => !claims.Any(other => other != claim && claim.Span.Contains(other.Span)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_government_may_be_quoted_through_any_number_of_outlets()
    {
        const string text = "The Foreign Ministry of Azerbaijan told Reuters that it will not send troops to the ISF in Gaza.\n\n"
            + "The Foreign Ministry of Azerbaijan told AFP that it would not join the ISF.\n\nThe Foreign Ministry of Azerbaijan told AnewZ that it had declined to join the ISF.\n\n"
            + "The Foreign Ministry of Azerbaijan told TASS that it would not contribute troops to the ISF.";

        Extracting.Text(text, "isf").Claims.SelectMany(claim => claim.Via).Should().Equal("Reuters", "AFP", "AnewZ", "TASS");
    }

    /// <summary>What grows with the square of the length would not come to an end here.</summary>
    [Theory]
    [InlineData("Azerbaijan will not send peacekeepers to Gaza, the Foreign Ministry told Reuters. ", 1)]
    [InlineData("“Azerbaijan will not send peacekeepers to Gaza,” he said. ", 1)]
    [InlineData("“ ", 0)]
    [InlineData("said ", 0)]
    public void Five_megabytes_of_one_thing_give_its_claims(string unit, int claims)
    {
        var text = string.Concat(Enumerable.Repeat(unit, Length / Encoding.UTF8.GetByteCount(unit)));

        Extracting.Text(text, "isf", "2025-11-07").Claims.Should().HaveCount(claims);
    }

    /// <summary>Work that grows faster than the text shows in what it allocates, which unlike time is the same on every run.</summary>
    [Theory]
    [InlineData("Azerbaijan will not send peacekeepers to Gaza, the Foreign Ministry told Reuters. ")]
    [InlineData("A source in Baku said on Friday: “It depends on the mandate.” He declined to say more.\n\n")]
    [InlineData("said Aliyev \"")]
    public void What_a_text_takes_grows_no_faster_than_the_text(string unit)
    {
        Allocated(unit, 100);

        Allocated(unit, 4000).Should().BeLessThan(Allocated(unit, 1000) * 5);
    }

    private static long Allocated(string unit, int times)
    {
        var text = string.Concat(Enumerable.Repeat(unit, times));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Extracting.Text(text, "isf", "2025-11-07");
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
