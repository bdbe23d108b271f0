using System.Runtime.Intrinsics;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>What the signs of a passage add up to: log-odds of a claim, and points for each stance.</summary>
internal readonly record struct SignPoints(Vector512<double> Numbers)
{
    public double Claim => Numbers[0];

    public StanceOdds Stances
    {
        get
        {
            var odds = new StanceOdds();
            for (var stance = 0; stance < StanceOdds.Count; stance++) { odds[stance] = Numbers[stance + 1]; }
            return odds;
        }
    }
}
