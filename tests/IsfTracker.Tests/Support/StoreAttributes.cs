using System.Reflection;
using IsfTracker.Data;
using Xunit.Sdk;

namespace IsfTracker.Tests.Support;

/// <summary>Runs a theory on a new SQLite file. Its only parameter is the <see cref="StoreProvider"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[StoreProvider.Sqlite]];
}

/// <summary>Runs a theory on a new PostgreSQL database; skipped where there is no server, but not in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class OnPostgresAttribute : DataAttribute
{
    public OnPostgresAttribute() => Skip = PostgresServer.SkipReason;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[StoreProvider.Postgres]];
}
