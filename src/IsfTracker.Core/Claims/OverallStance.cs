using IsfTracker.Core.Claims.Dating;
using IsfTracker.Core.Claims.Judging;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims;

/// <summary>
/// The actor's position at the end of an article: what its claims come to on the whole. News puts what is new first: the title,
/// and the first of the actor's own words of now, the more so where the title is silent, count once more.
/// </summary>
internal static class OverallStance
{
    private const double WholeWeight = 3.5;
    private const double TitleWeight = 1;
    private const double LeadWeight = 0.5;

    /// <summary>Where no title tells what is new, the lead does for both.</summary>
    private const double UntitledLeadWeight = TitleWeight + LeadWeight;

    public static Stance? Of(IReadOnlyList<WeighedClaim> claims, DateOnly? published)
    {
        if (claims.Count == 0) { return null; }
        var counted = claims.Where(each => each.Claim.Kind != ClaimKind.Characterisation).ToList();
        if (counted.Count == 0) { return claims[0].Claim.Stance; }
        if (counted.Exists(each => !each.IsRecalled)) { counted.RemoveAll(each => each.IsRecalled); }
        var points = new StanceOdds();
        foreach (var each in counted) { points.Add(each.Evidence, WholeWeight / counted.Count); }
        var titled = claims[0].Claim.Kind == ClaimKind.Headline;
        if (titled) { points.Add(claims[0].Evidence, TitleWeight); }
        if (Lead(counted, published) is { } lead) { points.Add(lead.Evidence, titled ? LeadWeight : UntitledLeadWeight); }
        return counted.Select(each => each.Claim.Stance).MaxBy(stance => points.Of(stance));
    }

    /// <summary>The first of the actor's own words that are not of an earlier occasion; of others' words where it has none.</summary>
    private static WeighedClaim? Lead(List<WeighedClaim> claims, DateOnly? published)
    {
        var positions = claims.FindAll(each => each.Claim.Kind == ClaimKind.Position);
        var own = positions.FindAll(each => each.IsOwn);
        var voices = own.Count > 0 ? own : positions;
        var newest = voices.Exists(each => each.Claim.SaidOn is null) && published is { } day ? day : voices.Select(each => each.Claim.SaidOn?.Latest ?? default).DefaultIfEmpty().Max();
        return voices.Find(each => each.Claim.SaidOn is not { } said || !Recollections.IsPast(said, newest));
    }
}

/// <summary>A claim, how likely each stance is, and whether it tells what was before the news.</summary>
internal sealed record WeighedClaim(FoundClaim Claim, StanceOdds Odds, bool IsRecalled)
{
    /// <summary>What the claim says for each stance, the more the surer its reading.</summary>
    public StanceOdds Evidence
    {
        get
        {
            var evidence = new StanceOdds();
            evidence.Add(Odds.ToEvidence(), Claim.Confidence);
            return evidence;
        }
    }

    public bool IsOwn => Claim.SpeakerRole is SpeakerRole.HeadOfState or SpeakerRole.Minister or SpeakerRole.OwnGovernment;
}
