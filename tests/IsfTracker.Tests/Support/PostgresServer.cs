namespace IsfTracker.Tests.Support;

/// <summary>The PostgreSQL server that tests may make databases on.</summary>
internal static class PostgresServer
{
    public const string Variable = "ISFTRACKER_TEST_POSTGRES";

    /// <summary>Null where none is named.</summary>
    public static string? ConnectionString { get; } =
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } value ? value : null;

    /// <summary>Why tests on PostgreSQL are skipped; null where they run. In CI they always run, and fail without a server.</summary>
    public static string? SkipReason =>
        ConnectionString is not null || ContinuousIntegration.IsOn ? null : $"Skipped: no PostgreSQL here. Name a server on which databases may be made in {Variable}, such as Host=127.0.0.1;Username=postgres.";
}
