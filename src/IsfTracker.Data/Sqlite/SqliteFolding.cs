using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IsfTracker.Data.Sqlite;

/// <summary>Gives each connection the function behind <see cref="TrackerDbContext.Fold"/>: SQLite's own knows no case beyond ASCII.</summary>
internal sealed class SqliteFolding : DbConnectionInterceptor
{
    public static readonly SqliteFolding Instance = new();

    public override DbConnection ConnectionCreated(ConnectionCreatedEventData eventData, DbConnection result)
    {
        ((SqliteConnection)result).CreateFunction<string?, string?>(TrackerDbContext.FoldFunction, TrackerDbContext.Fold, isDeterministic: true);
        return result;
    }
}
