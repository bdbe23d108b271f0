namespace IsfTracker.Tests.Support;

/// <summary>Whether the tests run where nothing may be skipped.</summary>
internal static class ContinuousIntegration
{
    public static bool IsOn => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);
}
