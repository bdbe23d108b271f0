using System.Runtime.InteropServices;
using IsfTracker.Core.Statements.Similar;

namespace IsfTracker.Core.Statements.Joining;

/// <summary>Some reports filed by the five-word runs of their claims.</summary>
internal sealed class ContainedWords
{
    /// <summary>From this share of its runs on, the shorter report lies within the longer one.</summary>
    private const double Contained = 0.7;

    /// <summary>With fewer runs, words are a phrase of the trade that many use.</summary>
    private const int LeastRuns = 12;

    private readonly Dictionary<uint, List<int>> filed = [];

    /// <summary>True when it tells enough to be known by it.</summary>
    public static bool AreEnough(Report report) => report.Words.Length >= LeastRuns;

    /// <summary>True when most of what the shorter one tells stands in the longer one.</summary>
    public static bool IsContained(Report one, Report other) => AreEnough(one) && AreEnough(other) && IsContained(one.Words, other.Words);

    public static bool IsContained(uint[] one, uint[] other) => ShingleSet.Containment(one, other) >= Contained;

    public void Add(int number, Report report)
    {
        if (!AreEnough(report)) { return; }
        foreach (var run in report.Words)
        {
            ref var there = ref CollectionsMarshal.GetValueRefOrAddDefault(filed, run, out _);
            (there ??= []).Add(number);
        }
    }

    /// <summary>The numbers of those that share a run, rising.</summary>
    public IReadOnlyList<int> Near(Report report) =>
        AreEnough(report) ? [.. report.Words.SelectMany(run => filed.GetValueOrDefault(run) ?? []).Distinct().Order()] : [];
}
