using IsfTracker.Core.Claims;
using IsfTracker.Web.Features.Claims;

namespace IsfTracker.Web.Features.Statements;

/// <summary>Lays the claims of a statement beside each other.</summary>
internal static class RenderingsOf
{
    /// <summary>From this share of the shorter quote's words on, two quotes render the same words.</summary>
    private const double SameWords = 0.5;

    /// <param name="claims">In the order of the members.</param>
    public static Renderings Claims(IReadOnlyList<ClaimItem> claims, IReadOnlyList<EditItem> edits) => new(
        [.. claims.Where(claim => claim.Kind != ClaimKind.Headline).GroupBy(claim => (claim.Speaker, claim.SpeakerRole)).Select(label => new LabelRendering(label.Key.Speaker, label.Key.SpeakerRole, Carriers(label)))],
        Quotes(claims.Where(claim => claim.DirectQuote)),
        [.. claims.GroupBy(claim => claim.Stance).OrderBy(stance => stance.Key).Select(stance => new StanceRendering(stance.Key, Carriers(stance)))],
        [
            .. claims.SelectMany(claim => claim.Conditions.Select(code => (code, claim))).GroupBy(pair => pair.code, pair => pair.claim)
                .Select(code => new ConditionRendering(code.Key, code.Select(claim => claim.Article).Distinct().Count(), Carriers(code)))
                .OrderByDescending(condition => condition.Articles).ThenBy(condition => condition.Code, StringComparer.Ordinal),
        ],
        edits);

    private static List<QuoteRendering> Quotes(IEnumerable<ClaimItem> quoted)
    {
        var passages = new List<List<ClaimItem>>();
        foreach (var claim in quoted)
        {
            if (passages.Find(known => known.Exists(other => IsSamePassage(other.Quote, claim.Quote))) is { } passage) { passage.Add(claim); }
            else { passages.Add([claim]); }
        }
        return passages.ConvertAll(passage => new QuoteRendering([.. passage.GroupBy(claim => claim.Quote).Select(version => new QuoteVersion(version.Key, Carriers(version)))]));
    }

    private static bool IsSamePassage(string one, string other)
    {
        var (words, others) = (WordsOf(one), WordsOf(other));
        return words.Intersect(others, StringComparer.OrdinalIgnoreCase).Count() >= SameWords * Math.Min(words.Count, others.Count);
    }

    private static HashSet<string> WordsOf(string quote) =>
        [.. quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(',', '.', '"', '“', '”', ';', ':', '?', '!').ToLowerInvariant()).Where(word => word.Length > 0)];

    private static IReadOnlyList<RenderedBy> Carriers(IEnumerable<ClaimItem> claims) => [.. claims.Select(claim => new RenderedBy(claim.Id, claim.Article, claim.Outlet))];
}
