using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using IsfTracker.Benchmarks;

var suites = new Dictionary<string, Type>
{
    ["extract"] = typeof(ExtractBenchmarks),
    ["similar"] = typeof(SimilarBenchmarks),
};
if (args is ["held" or "grouped", ..])
{
    int[] held = args.Length == 1 ? [100, 1_000, 10_000] : [.. args[1..].Select(count => int.Parse(count, System.Globalization.CultureInfo.InvariantCulture))];
    if (args[0] == "held") { await HeldBenchmark.RunAsync(held); }
    else { GroupedBenchmark.Run(held); }
    return 0;
}
if (args is ["origins", _, ..])
{
    OriginsMeasure.Run(args[1..]);
    return 0;
}
if (args.Length != 1 || !suites.TryGetValue(args[0], out var suite))
{
    Console.Error.WriteLine($"Name one of: {string.Join(", ", suites.Keys)}, grouped, held, origins");
    return 2;
}

// In process: the measured code is built once, with the rest of the solution. Enough rounds that a neighbour on the machine does not decide the mean.
var config = ManualConfig.CreateEmpty()
    .AddJob(Job.ShortRun.WithWarmupCount(8).WithIterationCount(15).WithToolchain(InProcessEmitToolchain.Instance))
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddColumn(MeanColumn.PerSecond, MeanColumn.PerKilobyte)
    .AddLogger(ConsoleLogger.Default);
BenchmarkRunner.Run(suite, config);
return 0;
