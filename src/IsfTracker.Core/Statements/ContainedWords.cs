using System.Runtime.InteropServices;
using IsfTracker.Core.Statements.Similar;

namespace IsfTracker.Core.Statements;

/// <summary>Reports filed by the five-word runs of their claims, so that a short one is found in the longer one that holds it.</summary>
internal sealed class ContainedWords
{
    /// <summary>From this share of its runs on, the shorter report lies within the longer one.</summary>
    private const double Contained = 0.7;

    /// <summary>With fewer runs, words are a phrase of the trade that many use.</summary>
    private const int LeastRuns = 12;

    /// <summary>A run that so many report in other words beside it leads to no more of them.</summary>
    private const int MostFiled = 20;

    private readonly Dictionary<uint, List<int>> filed = [];

    /// <summary>True when most of what the shorter one tells stands in the longer one.</summary>
    public static bool IsContained(Report one, Report other) =>
        one.Words.Length >= LeastRuns && other.Words.Length >= LeastRuns && ShingleSet.Containment(one.Words, other.Words) >= Contained;

    public void Add(int number, Report report)
    {
        if (report.Words.Length < LeastRuns) { return; }
        foreach (var run in report.Words)
        {
            ref var there = ref CollectionsMarshal.GetValueRefOrAddDefault(filed, run, out _);
            there ??= [];
            if (there.Count < MostFiled) { there.Add(number); }
        }
    }

    /// <summary>The numbers of those that share a run, rising.</summary>
    public IReadOnlyList<int> Near(Report report) =>
        report.Words.Length < LeastRuns ? [] : [.. report.Words.SelectMany(run => filed.GetValueOrDefault(run, [])).Distinct().Order()];
}
