using IsfTracker.Core.Claims;

namespace IsfTracker.Core.Statements;

/// <summary>Makes the statement of a speech act: who, when, on which channel, what, and why each claim belongs.</summary>
internal static class StatementText
{
    /// <param name="rejected">Claims that review took out of it.</param>
    public static Statement Of(SpeechAct act, IReadOnlyList<Evidence> rejected, Verdicts verdicts)
    {
        var founding = Founding(act);
        var said = StatementDate.Of(act);
        var spoken = act.Reports.SelectMany(report => report.Claims.Where(claim => !report.Restates(claim))).ToList();
        var official = MostCommon(spoken, claim => claim.OfficialId);
        var speakers = official is null ? spoken : spoken.Where(claim => claim.OfficialId == official).ToList();
        var all = act.Reports.SelectMany(report => report.Claims).ToList();
        return new Statement(
            $"s-{(founding.Id.StartsWith("c-", StringComparison.Ordinal) ? founding.Id[2..] : founding.Id)}",
            founding.Actor, act.Lane, said.On, said.Basis,
            StrongestClaim.StanceOf(act), spoken.Exists(claim => claim.Kind == ClaimKind.Position) ? ClaimKind.Position : act.Kind,
            MostCommon(speakers.Where(claim => !ClaimVoice.Of(claim).IsCountry), claim => claim.Speaker) ?? MostCommon(speakers, claim => claim.Speaker),
            official, act.First.Voice.Role, act.Voices.Any(voice => voice.Person is not null),
            Vias(all), [.. all.SelectMany(claim => claim.Conditions).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            all.TrueForAll(claim => claim.Status == ReviewStatus.Rejected) ? [] : JoinReasons.Of(act, said.On, founding, verdicts))
        {
            Rejected = [.. rejected.Order(EvidenceOrder.Instance)],
        };
    }

    // The claim it is named after: of the article that appeared first, the speaker's own words before all else.
    private static Evidence Founding(SpeechAct act)
    {
        var first = act.Reports.Where(report => !report.IsRecalled).DefaultIfEmpty(act.First).MinBy(report => report.First, EvidenceOrder.Instance)!;
        return first.Claims.OrderBy(first.Restates).ThenByDescending(claim => claim.DirectQuote)
            .ThenBy(claim => claim.Kind == ClaimKind.Headline).ThenBy(claim => claim, EvidenceOrder.Instance).First();
    }

    // Counted by article, so that one long article does not outvote two; then the words of a direct quote, then the earliest.
    private static string? MostCommon(IEnumerable<Evidence> claims, Func<Evidence, string?> word) =>
        claims.Where(claim => word(claim) is not null)
            .GroupBy(claim => word(claim)!, StringComparer.Ordinal)
            .OrderByDescending(group => group.Select(claim => claim.Article).Distinct(StringComparer.Ordinal).Count())
            .ThenByDescending(group => group.Any(claim => claim.DirectQuote))
            .ThenBy(group => group.Min(EvidenceOrder.Instance), EvidenceOrder.Instance)
            .FirstOrDefault()?.Key;

    private static IReadOnlyList<string> Vias(List<Evidence> claims) =>
    [
        .. claims.SelectMany(claim => claim.Via.Select(via => (Via: via, Claim: claim)))
            .GroupBy(pair => pair.Via, StringComparer.Ordinal)
            .OrderBy(group => Channel.Named(group.Key) is null)
            .ThenByDescending(group => group.Select(pair => pair.Claim.Article).Distinct(StringComparer.Ordinal).Count())
            .ThenBy(group => group.Select(pair => pair.Claim).Min(EvidenceOrder.Instance), EvidenceOrder.Instance)
            .Select(group => group.Key),
    ];
}
