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
if (args.Length != 1 || !suites.TryGetValue(args[0], out var suite))
{
    Console.Error.WriteLine($"Name one of: {string.Join(", ", suites.Keys)}");
    return 2;
}

// In process: the measured code is built once, with the rest of the solution.
var config = ManualConfig.CreateEmpty()
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddColumn(MeanColumn.PerSecond, MeanColumn.PerKilobyte)
    .AddLogger(ConsoleLogger.Default);
BenchmarkRunner.Run(suite, config);
return 0;
