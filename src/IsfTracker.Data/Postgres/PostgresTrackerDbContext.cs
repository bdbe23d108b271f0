using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace IsfTracker.Data.Postgres;

/// <summary>The store in a PostgreSQL database.</summary>
public sealed class PostgresTrackerDbContext(DbContextOptions<PostgresTrackerDbContext> options) : TrackerDbContext(options)
{
    /// <summary>Knows the case of every letter, whatever locale the database was made with.</summary>
    private const string EveryLetter = "und-x-icu";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        // PostgreSQL indexes a derived column only where it is stored; SQLite adds one to a table only where it is not.
        var claim = modelBuilder.Entity<Claim>().Metadata;
        foreach (var dated in new[] { nameof(Claim.DatedEarliest), nameof(Claim.DatedLatest) }) { claim.FindProperty(dated)!.SetIsStored(true); }
        modelBuilder.HasDbFunction(() => Fold(null)).HasTranslation(texts => Replace(Lower(texts[0]), DotAbove));
    }

    internal override IEnumerable<string> HistoryTriggers(IReadOnlyList<HistoryTable> tables) =>
        [PostgresHistory.Function, .. tables.SelectMany(PostgresHistory.Triggers)];

    private static SqlFunctionExpression Lower(SqlExpression text) =>
        new("lower", [new CollateExpression(text, EveryLetter)], nullable: true, [true], typeof(string), text.TypeMapping);

    private static SqlFunctionExpression Replace(SqlExpression text, string dropped) =>
        new("replace", [text, new SqlConstantExpression(dropped, text.TypeMapping), new SqlConstantExpression("", text.TypeMapping)], nullable: true, [true, false, false], typeof(string), text.TypeMapping);
}
