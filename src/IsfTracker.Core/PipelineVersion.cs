namespace IsfTracker.Core;

/// <summary>Versions of the steps, stored with what they produced. A changed rule raises its number.</summary>
public static class PipelineVersion
{
    /// <summary>Bytes to text.</summary>
    public const string Reading = "2";

    /// <summary>Text to claims.</summary>
    public const string Claims = "7";

    /// <summary>Claims to statements to timeline.</summary>
    public const string Timeline = "4";
}
