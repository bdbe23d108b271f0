using FsCheck;
using FsCheck.Fluent;

namespace IsfTracker.Tests.Claims;

public sealed class AnyTextTests
{
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
}
