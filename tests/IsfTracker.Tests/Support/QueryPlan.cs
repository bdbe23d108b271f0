using IsfTracker.Data;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Tests.Support;

/// <summary>How the database would answer a query.</summary>
internal static class QueryPlan
{
    /// <summary>The plan as text. PostgreSQL is told to avoid scans and sorts, which it prefers on tables this small: what is left in the plan cannot be avoided.</summary>
    public static async Task<string> ExplainAsync<T>(this TestStore store, Func<TrackerDbContext, IQueryable<T>> query)
    {
        await using var session = store.Open();
        var db = session.Context;
        await db.Database.OpenConnectionAsync();
        if (store.Options.Provider == StoreProvider.Postgres)
        {
            await db.Database.ExecuteSqlRawAsync("SET enable_seqscan = off; SET enable_bitmapscan = off; SET enable_sort = off; SET enable_incremental_sort = off");
        }
        await using var command = query(db).CreateDbCommand();
        command.CommandText = $"{(store.Options.Provider == StoreProvider.Postgres ? "EXPLAIN" : "EXPLAIN QUERY PLAN")} {command.CommandText}";
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync()) { lines.Add(reader.GetValue(reader.FieldCount - 1).ToString()!); }
        return string.Join('\n', lines);
    }
}
