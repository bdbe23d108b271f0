using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace IsfTracker.Data.Conversions;

/// <summary>Lists are equal when their items are: an unchanged statement is not written again.</summary>
internal sealed class ListComparer<T>() : ValueComparer<IReadOnlyList<T>>(
    (left, right) => ReferenceEquals(left, right) || (left != null && right != null && left.SequenceEqual(right)),
    list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
    list => list);
