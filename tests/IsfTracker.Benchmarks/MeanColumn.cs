using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace IsfTracker.Benchmarks;

/// <summary>A figure that follows from the mean time of a run.</summary>
internal sealed class MeanColumn(string name, string legend, Func<double, BenchmarkCase, double> figure) : IColumn
{
    public static readonly MeanColumn PerSecond = new("Per second", "How often in a second on one core", (nanoseconds, _) => 1e9 / nanoseconds);

    public static readonly MeanColumn PerKilobyte = new(
        "us per KB", "Microseconds for each thousand bytes; the same at all sizes where the growth is linear", (nanoseconds, run) => nanoseconds / (int)run.Parameters[Size]);

    private const string Size = "Size";

    public string Id => nameof(MeanColumn) + name;

    public string ColumnName => name;

    public string Legend => legend;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase]?.ResultStatistics is { } statistics ? figure(statistics.Mean, benchmarkCase).ToString("N0", CultureInfo.InvariantCulture) : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    // Not every suite measures texts of several sizes.
    public bool IsAvailable(Summary summary) => this != PerKilobyte || summary.BenchmarksCases.All(run => run.Parameters.Items.Any(parameter => parameter.Name == Size));

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
