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
}
