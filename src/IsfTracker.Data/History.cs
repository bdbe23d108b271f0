using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace IsfTracker.Data;

/// <summary>What the store only ever adds to, and the little of it that may change.</summary>
internal static class History
{
    /// <summary>Retired once, a row stays so.</summary>
    public const string RetiredAt = nameof(Claim.RetiredAt);

    private static readonly IReadOnlySet<string> Nothing = new HashSet<string>();

    private static readonly Dictionary<Type, IReadOnlySet<string>> Kept = new()
    {
        [typeof(StoredCodebook)] = Nothing,
        [typeof(Outlet)] = Nothing,
        [typeof(Article)] = Nothing,
        [typeof(Capture)] = Nothing,
        [typeof(CaptureContent)] = Nothing,
        [typeof(CaptureBand)] = Nothing,
        [typeof(StoredReading)] = new HashSet<string> { nameof(StoredReading.RetiredAt) },
        // The status repeats the last review, so that lists need not look for it; views of the past go by the reviews.
        [typeof(Claim)] = new HashSet<string> { nameof(Claim.RetiredAt), nameof(Claim.Status) },
        [typeof(ClaimCondition)] = Nothing,
        [typeof(ClaimVia)] = Nothing,
        [typeof(ClaimReview)] = Nothing,
        [typeof(StatementEdit)] = Nothing,
        [typeof(ContextEvent)] = Nothing,
    };

    /// <summary>The properties of a kind that may change; null where it is no history.</summary>
    public static IReadOnlySet<string>? Changeable(Type kind) => Kept.GetValueOrDefault(kind);

    /// <summary>The tables of a model that hold history.</summary>
    public static IReadOnlyList<HistoryTable> Tables(IModel model) => [.. Kept.Select(pair => Table(model.FindEntityType(pair.Key)!, pair.Value))];

    private static HistoryTable Table(IEntityType entity, IReadOnlySet<string> changeable) => new(
        entity.GetTableName()!,
        // What the database derives follows from columns that are kept; PostgreSQL would take it for changed with every other.
        [.. entity.GetProperties().Where(property => !changeable.Contains(property.Name) && property.GetComputedColumnSql() is null).Select(property => property.GetColumnName())],
        changeable.Contains(RetiredAt) ? RetiredAt : null);
}

/// <summary>A table that holds history.</summary>
/// <param name="Fixed">Columns that never change.</param>
/// <param name="Once">The column that is set once and never changed after; null where there is none.</param>
internal sealed record HistoryTable(string Name, IReadOnlyList<string> Fixed, string? Once);
