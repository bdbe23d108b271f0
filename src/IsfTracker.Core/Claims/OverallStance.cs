using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims;

/// <summary>
/// The actor's position at the end of an article. News puts what is new first: the title, then the first of the actor's own words, weigh most;
/// what is recalled from before, and what others say beside the actor's words, hardly.
/// </summary>
internal static class OverallStance
{
    private static readonly int StanceCount = Enum.GetValues<Stance>().Length;

    private const double TitleWeight = 3;
    private const double LeadWeight = 1.5;
    private const double OtherWeight = 0.4;
    private const double AsideWeight = 0.4;

    /// <summary>A recalled statement is older than the article by more days than these.</summary>
    private const int FreshDays = 4;

    public static Stance? Of(IReadOnlyList<FoundClaim> claims, DateOnly? published)
    {
        if (claims.Count == 0) { return null; }
        var points = new double[StanceCount];
        if (claims[0].Kind == ClaimKind.Headline) { points[(int)claims[0].Stance] += TitleWeight * claims[0].Confidence; }
        var positions = claims.Where(claim => claim.Kind == ClaimKind.Position).ToList();
        var current = Current(positions, published);
        foreach (var claim in positions) { points[(int)claim.Stance] += AsideWeight * claim.Confidence; }
        for (var index = 0; index < current.Count; index++)
        {
            points[(int)current[index].Stance] += (index == 0 ? LeadWeight : OtherWeight) * current[index].Confidence;
        }
        var most = points.Max();
        return most == 0 ? claims[0].Stance : claims.First(claim => points[(int)claim.Stance] == most).Stance;
    }

    /// <summary>The actor's own words of now; those of others where it has none.</summary>
    private static List<FoundClaim> Current(List<FoundClaim> positions, DateOnly? published)
    {
        var own = positions.FindAll(IsOwn);
        return Fresh(own.Count > 0 ? own : positions, published);
    }

    private static bool IsOwn(FoundClaim claim) =>
        claim.SpeakerRole is SpeakerRole.HeadOfState or SpeakerRole.Minister or SpeakerRole.OwnGovernment;

    /// <summary>Leaves out what is told of an earlier occasion.</summary>
    private static List<FoundClaim> Fresh(List<FoundClaim> claims, DateOnly? published)
    {
        var undated = claims.Exists(claim => claim.SaidOn is null);
        var newest = undated && published is { } day ? day : claims.Where(claim => claim.SaidOn is not null).Select(claim => claim.SaidOn!.Latest).DefaultIfEmpty().Max();
        return claims.FindAll(claim => claim.SaidOn is not { } said || said.Latest == DateOnly.MaxValue || said.Latest.DayNumber + FreshDays >= newest.DayNumber);
    }
}
