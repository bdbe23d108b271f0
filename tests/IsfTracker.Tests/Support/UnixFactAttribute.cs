namespace IsfTracker.Tests.Support;

/// <summary>Skipped on Windows, which knows no such signals.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows()) { Skip = "Skipped: signals as on Unix."; }
    }
}
