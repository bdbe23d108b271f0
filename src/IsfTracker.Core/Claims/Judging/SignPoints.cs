using System.Runtime.Intrinsics;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>What the signs of a passage add up to: log-odds of a claim, and points for each stance.</summary>
/// <param name="Hundredths">First those of a claim.</param>
internal readonly record struct SignPoints(Vector256<int> Hundredths)
{
    public double Claim => Hundredths[0] / WeightFile.Unit;

    public StanceOdds Stances
    {
        get
        {
            var odds = new StanceOdds();
            for (var stance = 0; stance < StanceOdds.Count; stance++) { odds[stance] = Hundredths[stance + 1] / WeightFile.Unit; }
            return odds;
        }
    }
}
