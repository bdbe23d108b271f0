using System.Runtime.InteropServices;

namespace IsfTracker.Core.Statements.Joining;

/// <summary>Things filed by a key and by the months of their days, so that one is compared only with those it may belong to.</summary>
internal sealed class MonthFile<TKey, T> where TKey : notnull where T : class
{
    /// <summary>What may be of more months than these is filed as of any.</summary>
    private const int MostMonths = 3;

    private const int AnyMonth = 0;

    private readonly Dictionary<(TKey Key, int Month), List<T>> filed = [];
    private readonly SortedSet<int> months = [];

    /// <summary>The months under which something of these days is filed.</summary>
    public static IEnumerable<int> MonthsOf(DayRange days)
    {
        var (from, to) = (Month(days.Earliest), Month(days.Latest));
        return to - from >= MostMonths ? [AnyMonth] : Enumerable.Range(from, to - from + 1);
    }

    public void Add(TKey key, int month, T item)
    {
        if (month != AnyMonth) { months.Add(month); }
        ref var there = ref CollectionsMarshal.GetValueRefOrAddDefault(filed, (key, month), out _);
        (there ??= new List<T>(1)).Add(item);
    }

    public void Remove(TKey key, int month, T item)
    {
        var there = filed[(key, month)];
        there.Remove(item);
        if (there.Count == 0) { filed.Remove((key, month)); }
    }

    /// <summary>Those under one of the keys that may be of the same days, each once.</summary>
    public IEnumerable<T> Near(IReadOnlyCollection<TKey> keys, DayRange days)
    {
        var near = Months(days).ToList();
        return keys.SelectMany(key => near.SelectMany(month => filed.GetValueOrDefault((key, month)) ?? [])).Distinct();
    }

    /// <summary>Those under one of the keys that may be of the same days as what is filed under a month, each once.</summary>
    public IEnumerable<T> Near(IReadOnlyCollection<TKey> keys, int month) =>
        Near(keys, month == AnyMonth ? DayRange.Any : new DayRange(new DateOnly((month - 1) / 12, (month - 1) % 12 + 1, 1), new DateOnly((month - 1) / 12, (month - 1) % 12 + 1, 1)));

    private IEnumerable<int> Months(DayRange days)
    {
        var of = MonthsOf(days);
        return (of.First() == AnyMonth ? months.GetViewBetween(Month(days.Earliest), Month(days.Latest)) : of).Append(AnyMonth);
    }

    private static int Month(DateOnly day) => day.Year * 12 + day.Month;
}
