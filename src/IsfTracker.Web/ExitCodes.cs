namespace IsfTracker.Web;

/// <summary>What the process answers to the shell.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Some inputs were refused, each with its reason.</summary>
    public const int Refused = 1;

    public const int WrongUsage = 2;
}
