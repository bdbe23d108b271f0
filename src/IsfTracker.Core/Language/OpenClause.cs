namespace IsfTracker.Core.Language;

/// <summary>Where a clause that is attributed at its end starts.</summary>
/// <param name="Start">Index of its first token.</param>
/// <param name="RightEnd">Index behind the clause that the attribution before took to its right; 0 for none.</param>
internal readonly record struct OpenClause(int Start, int RightEnd)
{
    /// <summary>"A thinks that B, C said": C said all of it. "A thinks that B, but D, C said": C said D.</summary>
    public int StartFor(int speaker, int from)
    {
        if (RightEnd == 0) { return from; }
        return RightEnd >= speaker - 1 ? Start : Math.Max(from, RightEnd);
    }
}
