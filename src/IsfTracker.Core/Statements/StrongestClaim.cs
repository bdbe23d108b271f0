using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Statements;

/// <summary>The stance of a statement: that of its strongest claims. The speaker before the outlet, direct quote before paraphrase, body before headline.</summary>
internal static class StrongestClaim
{
    public static Stance StanceOf(SpeechAct act)
    {
        // What looks back is told for another purpose, and shorter: the news itself decides where there is any.
        var readings = act.Reports.Where(report => act.IsRecalled || !report.IsRecalled).Select(report => (Report: report, Reading: Read(report))).ToList();
        var strength = readings.Max(entry => entry.Reading.Strength);
        // Not the most frequent: copies confirm nothing, and a rewrite must not turn a statement.
        return readings.Where(entry => entry.Reading.Strength == strength)
            .MinBy(entry => entry.Report.First, EvidenceOrder.Instance).Reading.Stance;
    }

    /// <summary>What one article makes of it: where its strongest claims differ, what most claims of the speaker say.</summary>
    private static (int Strength, Stance Stance) Read(Report report)
    {
        var strength = report.Claims.Max(claim => Strength(report, claim));
        var strongest = report.Claims.Where(claim => Strength(report, claim) == strength).ToList();
        if (strength == Paraphrase && IsOpen(strongest)) { return (strength, Stance.Undecided); }
        return (strength, strongest.Select(claim => claim.Stance).Distinct()
            .OrderByDescending(stance => report.Claims.Count(claim => claim.Stance == stance && !report.Restates(claim)))
            .ThenByDescending(stance => stance == Stance.Conditional)
            .ThenBy(stance => strongest.Where(claim => claim.Stance == stance).Min(claim => claim.Start))
            .First());
    }

    private const int Paraphrase = 3;

    private static int Strength(Report report, Evidence claim) => claim switch
    {
        { Kind: ClaimKind.Headline } => 1,
        _ when report.Restates(claim) => 2,
        { DirectQuote: true } => 4,
        _ => Paraphrase,
    };

    // "No final decision" together with conditions is undecided, and carries the conditions.
    private static bool IsOpen(List<Evidence> claims) =>
        claims.TrueForAll(claim => claim.Stance is Stance.Undecided or Stance.Conditional)
        && claims.Exists(claim => claim is { Stance: Stance.Undecided, Conditions.Count: 0 });
}
