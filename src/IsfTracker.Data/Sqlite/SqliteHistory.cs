namespace IsfTracker.Data.Sqlite;

/// <summary>Triggers that refuse what would change history, whoever asks: also a statement that goes past the change tracker.</summary>
internal static class SqliteHistory
{
    public static IEnumerable<string> Triggers(HistoryTable table)
    {
        yield return Trigger(table, "deleted", "DELETE", "");
        yield return Trigger(table, "changed", $"UPDATE OF {string.Join(", ", table.Fixed.Select(Quoted))}", "");
        if (table.Once is { } once) { yield return Trigger(table, "settled", $"UPDATE OF {Quoted(once)}", $"WHEN OLD.{Quoted(once)} IS NOT NULL "); }
    }

    private static string Trigger(HistoryTable table, string name, string deed, string when) =>
        $"DROP TRIGGER IF EXISTS {Quoted($"{table.Name}_{name}")}; "
        + $"CREATE TRIGGER {Quoted($"{table.Name}_{name}")} BEFORE {deed} ON {Quoted(table.Name)} {when}"
        + $"BEGIN SELECT RAISE(ABORT, '{table.Name} is history: it is only added to'); END;";

    private static string Quoted(string name) => $"\"{name}\"";
}
