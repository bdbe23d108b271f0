using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace IsfTracker.Benchmarks;

/// <summary>What one more article costs the running program with more and more of them held: its import, its copies, the first timeline after it, and views of the past.</summary>
internal static class HeldBenchmark
{
    private const int Measured = 15;

    /// <param name="held">How many articles are held at each measurement, rising.</param>
    public static async Task RunAsync(IReadOnlyList<int> held)
    {
        await using var program = await RunningProgram.StartAsync();
        Console.WriteLine("| held | import | its processor time | copies | first timeline (API) | first page | page again | by publication | past state, first | past state, again |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        var number = 0;
        foreach (var count in held)
        {
            while (number < count) { await ImportAsync(program.Client, number++); }
            await WriteRowAsync(program, count, Enumerable.Range(number, Measured));
            number += Measured;
        }
    }

    private static async Task WriteRowAsync(RunningProgram program, int count, IEnumerable<int> numbers)
    {
        var (client, processor) = (program.Client, TimeSpan.Zero);
        var (import, similar, timeline, page, again, published) = (new List<double>(), new List<double>(), new List<double>(), new List<double>(), new List<double>(), new List<double>());
        var past = $"/api/v1/conditions?knownAt={TimeProvider.System.GetUtcNow():yyyy-MM-ddTHH:mm:ssZ}";
        foreach (var number in numbers)
        {
            var (id, from) = ("", program.ProcessorTime);
            import.Add(await TimeAsync(async () => id = await ImportAsync(client, number)));
            processor += program.ProcessorTime - from;
            // The one or the other is the first to ask.
            if (number % 2 == 0) { timeline.Add(await GetAsync(client, "/api/v1/timeline?lane=reported")); }
            else { page.Add(await GetAsync(client, "/?lane=reported")); }
            again.Add(await GetAsync(client, "/?lane=reported"));
            similar.Add(await GetAsync(client, $"/api/v1/articles/{id}/similar"));
            published.Add(await GetAsync(client, "/api/v1/conditions?publishedBy=2020"));
        }
        var (pastFirst, pastAgain) = (await GetAsync(client, past), await GetAsync(client, past));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {count:N0} | {Median(import):N1} ms | {processor.TotalMilliseconds / Measured:N1} ms | {Median(similar):N1} ms | {Median(timeline):N0} ms | {Median(page):N0} ms | {Median(again):N0} ms | {Median(published):N0} ms | {pastFirst:N0} ms | {pastAgain:N0} ms |"));
    }

    private static async Task<string> ImportAsync(HttpClient client, int number)
    {
        using var answer = await client.PostAsJsonAsync("/api/v1/articles", MadeUpArticle.Of(number));
        answer.EnsureSuccessStatusCode();
        var item = (await answer.Content.ReadFromJsonAsync<JsonNode>())!["items"]![0]!;
        return item["article"]!["id"]!.GetValue<string>();
    }

    private static Task<double> GetAsync(HttpClient client, string address) => TimeAsync(() => client.GetStringAsync(new Uri(address, UriKind.Relative)));

    private static async Task<double> TimeAsync(Func<Task> act)
    {
        var from = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(from).TotalMilliseconds;
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }
}
