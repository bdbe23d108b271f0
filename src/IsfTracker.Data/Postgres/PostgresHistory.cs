namespace IsfTracker.Data.Postgres;

/// <summary>Triggers that refuse what would change history, whoever asks: also a statement that goes past the change tracker.</summary>
internal static class PostgresHistory
{
    /// <summary>What all triggers call.</summary>
    public const string Function =
        """
        CREATE OR REPLACE FUNCTION keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
          RAISE EXCEPTION '% is history: it is only added to', TG_TABLE_NAME;
        END $$;
        """;

    public static IEnumerable<string> Triggers(HistoryTable table)
    {
        yield return Trigger(table, "deleted", "DELETE", "FOR EACH ROW ");
        yield return Trigger(table, "emptied", "TRUNCATE", "FOR EACH STATEMENT ");
        yield return Trigger(table, "changed", $"UPDATE OF {string.Join(", ", table.Fixed.Select(Quoted))}", "FOR EACH ROW ");
        if (table.Once is { } once)
        {
            yield return Trigger(table, "settled", $"UPDATE OF {Quoted(once)}", $"FOR EACH ROW WHEN (OLD.{Quoted(once)} IS NOT NULL) ");
        }
    }

    private static string Trigger(HistoryTable table, string name, string deed, string scope) =>
        $"CREATE OR REPLACE TRIGGER {Quoted($"{table.Name}_{name}")} BEFORE {deed} ON {Quoted(table.Name)} {scope}EXECUTE FUNCTION keep_history();";

    private static string Quoted(string name) => $"\"{name}\"";
}
