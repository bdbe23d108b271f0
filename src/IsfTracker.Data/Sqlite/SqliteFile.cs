using Microsoft.Data.Sqlite;

namespace IsfTracker.Data.Sqlite;

/// <summary>The file behind a connection string.</summary>
internal static class SqliteFile
{
    /// <summary>A writer waits this long for the one before it.</summary>
    private const int BusySeconds = 30;

    /// <summary>The user's connection string with what the store relies on.</summary>
    public static string ConnectionString(string given) =>
        new SqliteConnectionStringBuilder(given) { ForeignKeys = true, DefaultTimeout = BusySeconds }.ToString();

    /// <summary>Makes the folder of the file: SQLite makes the file only.</summary>
    public static void MakeFolder(string connectionString)
    {
        var path = new SqliteConnectionStringBuilder(connectionString).DataSource;
        if (path.Length == 0 || path.StartsWith(':') || path.StartsWith("file:", StringComparison.OrdinalIgnoreCase)) { return; }
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder) { Directory.CreateDirectory(folder); }
    }
}
