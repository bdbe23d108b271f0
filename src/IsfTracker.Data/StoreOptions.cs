namespace IsfTracker.Data;

/// <summary>Where the store is: the section <c>Store</c> of the settings.</summary>
public sealed class StoreOptions
{
    public const string Section = "Store";

    public StoreProvider Provider { get; set; } = StoreProvider.Sqlite;

    /// <summary>As the database's driver reads it. A SQLite file's folder is made where it is missing.</summary>
    public string ConnectionString { get; set; } = "Data Source=data/isf-tracker.db";
}

public enum StoreProvider
{
    Sqlite,

    Postgres,
}
