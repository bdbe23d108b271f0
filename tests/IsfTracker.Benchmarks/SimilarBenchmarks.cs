using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Statements.Similar;
using IsfTracker.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace IsfTracker.Benchmarks;

/// <summary>How long it takes to find an article's near-duplicates, from its text, among those that a store holds; and how many of them are found.</summary>
[MemoryDiagnoser]
public class SimilarBenchmarks
{
    private const int Asked = 500;

    private readonly string file = Path.Combine(Path.GetTempPath(), $"isftracker-{Guid.NewGuid():N}.db");
    private readonly HeldTexts held = new();
    private readonly List<string> asked = [];
    private ServiceProvider services = null!;
    private int next;

    /// <summary>Articles held.</summary>
    [Params(100, 10_000, 100_000)]
    public int Held { get; set; }

    [GlobalSetup]
    public async Task Setup()
    {
        for (var number = 0; number < Held; number++) { held.Add(MadeUpText.Story(number)); }
        asked.AddRange(Enumerable.Range(0, Asked).Select(number => MadeUpText.Rewrite(number * 37 % Held, number)));
        services = new ServiceCollection().AddTrackerStore(new StoreOptions { ConnectionString = $"Data Source={file}" }).BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TrackerDbContext>().MigrateStoreAsync(CancellationToken.None);
        Fill();
        await WriteRecallAsync();
        WriteRate();
    }

    [Benchmark(Description = "in memory: text, signature, bands, comparison", Baseline = true)]
    public int InMemory() => held.Find(asked[next++ % Asked]).Count;

    [Benchmark(Description = "in the store: the same, by the table of bands")]
    public async Task<int> InStore() => (await FindInStoreAsync(asked[next++ % Asked])).Count;

    [GlobalCleanup]
    public void Remove()
    {
        services.Dispose();
        SqliteConnection.ClearAllPools();
        foreach (var suffix in new[] { "", "-wal", "-shm" }) { System.IO.File.Delete(file + suffix); }
    }

    private async Task<IReadOnlyList<SimilarCapture>> FindInStoreAsync(string text)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<TrackerDbContext>().ListSimilarAsync(0, text, CancellationToken.None);
    }

    private async Task WriteRecallAsync()
    {
        var (pairs, memory, store) = (0, 0, 0);
        for (var number = 0; number < Asked; number++)
        {
            if (MadeUpText.Jaccard(MadeUpText.Story(number * 37 % Held), asked[number]) < MinHash.NearDuplicate) { continue; }
            pairs++;
            memory += held.Find(asked[number]).Contains(number * 37 % Held) ? 1 : 0;
            store += (await FindInStoreAsync(asked[number])).Any(found => found.Capture == (number * 37 % Held) + 1) ? 1 : 0;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"// {Held} held: of {pairs} rewrites with a Jaccard similarity of at least 0.5, {(double)memory / pairs:P1} are found in memory, {(double)store / pairs:P1} in the store"));
    }

    // By the processor's own count, which leaves out what other programs took.
    private void WriteRate()
    {
        const int Times = 20;
        using var process = Process.GetCurrentProcess();
        InMemory();
        var from = process.TotalProcessorTime;
        for (var time = 0; time < Times * Asked; time++) { InMemory(); }
        process.Refresh();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"// {Held} held: {Times * Asked / (process.TotalProcessorTime - from).TotalSeconds:N0} look-ups in memory for each second of processor time"));
    }

    /// <summary>Captures alone, past the import: only they and their bands are looked up.</summary>
    private void Fill()
    {
        using var connection = new SqliteConnection($"Data Source={file};Foreign Keys=False");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        using var capture = Command("INSERT INTO Captures (Id, PublicId, ArticleId, Sha256, TextSha256, Text, MediaType, FileName, ReaderVersion, RecordedAt, Signature) VALUES ($id, $id, $id, $id, '', $text, '', '', '', 0, $value)");
        using var band = Command("INSERT INTO CaptureBands (Band, CaptureId) VALUES ($value, $id)");
        for (var number = 0; number < Held; number++)
        {
            capture.Parameters[2].Value = MadeUpText.Story(number);
            Run(capture, number + 1, System.Runtime.InteropServices.MemoryMarshal.AsBytes(held.Signatures[number].Span).ToArray());
            foreach (var filed in SimilarCaptures.BandsOf(ShingleSet.Of(MadeUpText.Story(number)))) { Run(band, number + 1, filed.Band); }
        }
        transaction.Commit();

        SqliteCommand Command(string sql)
        {
            var command = connection.CreateCommand();
            command.CommandText = sql;
            command.Parameters.Add(new SqliteParameter("$id", SqliteType.Integer));
            command.Parameters.Add(new SqliteParameter("$value", DBNull.Value));
            command.Parameters.Add(new SqliteParameter("$text", ""));
            return command;
        }
    }

    private static void Run(SqliteCommand command, long id, object value)
    {
        command.Parameters[0].Value = id;
        command.Parameters[1].ResetSqliteType();
        command.Parameters[1].Value = value;
        command.ExecuteNonQuery();
    }
}
