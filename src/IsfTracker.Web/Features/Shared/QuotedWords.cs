using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Timelines;
using IsfTracker.Web.Features.Claims;

namespace IsfTracker.Web.Features.Shared;

/// <summary>Words of an article with where they stand.</summary>
internal sealed record QuotedWords(
    string Claim, string Article, string? Outlet, Edtf? Published, string Words, bool Direct, ClaimKind Kind, Stance Stance, double Confidence)
{
    public static QuotedWords Of(Evidence claim) => new(
        claim.Id, claim.Article, claim.Outlet, claim.Published.On, claim.Quote, claim.DirectQuote, claim.Kind, claim.Stance, claim.Confidence);

    public static QuotedWords Of(ClaimItem claim) => new(
        claim.Id, claim.Article, claim.Outlet, claim.Published, claim.Quote, claim.DirectQuote, claim.Kind, claim.Stance, claim.Confidence);

    /// <summary>The words that speak for each statement, by its id.</summary>
    public static IReadOnlyDictionary<string, QuotedWords> ByStatement(IEnumerable<Entry> statements) => statements
        .Select(entry => (entry.Statement.Id, Quote: Best(entry.Statement.Members.Select(member => Of(member.Claim)), entry.Statement.Stance)))
        .Where(pair => pair.Quote is not null)
        .ToDictionary(pair => pair.Id, pair => pair.Quote!);

    /// <summary>The words that speak for a statement: its stance before another, a position before anything else, the speaker's own words before a report; null when there are none.</summary>
    public static QuotedWords? Best(IEnumerable<QuotedWords> quotations, Stance stance) => quotations
        .OrderBy(quotation => quotation.Stance == stance ? 0 : 1)
        .ThenBy(quotation => quotation.Kind == ClaimKind.Position ? 0 : 1)
        .ThenBy(quotation => quotation.Kind == ClaimKind.Headline ? 1 : 0)
        .ThenByDescending(quotation => quotation.Direct)
        .ThenByDescending(quotation => quotation.Confidence)
        .ThenBy(quotation => quotation.Claim, StringComparer.Ordinal)
        .FirstOrDefault();
}
