using System.Globalization;
using System.Text.Json.Nodes;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;
using IsfTracker.Core.Statements;

namespace IsfTracker.Benchmarks;

/// <summary>
/// How well articles are traced to their origins: the statement that an article reports before all others against the <c>origin</c> that a reader gave it. B-cubed (Bagga and
/// Baldwin 1998): for each article, the share of those put with it that belong with it, and of those that belong with it that were put with it.
/// </summary>
internal static class OriginsMeasure
{
    /// <param name="arguments">A codebook (<c>.yaml</c>) holds for the labels (<c>.json</c>) behind it; the text stands beside the label under the same name.</param>
    public static void Run(IEnumerable<string> arguments)
    {
        var (codebook, traced) = (default(Codebook), new List<(Evidence[] Claims, string Origin)>());
        foreach (var argument in arguments)
        {
            if (argument.EndsWith(".yaml", StringComparison.Ordinal)) { codebook = ((CodebookResult.Loaded)CodebookReader.Read(File.ReadAllText(argument))).Codebook; }
            else { traced.Add(Read(argument, traced.Count, codebook ?? throw new ArgumentException("A codebook must stand before the first label."))); }
        }
        Write("all", traced);
        Write("those with claims", traced.FindAll(article => article.Claims.Length > 0));
    }

    private static (Evidence[] Claims, string Origin) Read(string file, int number, Codebook codebook)
    {
        var label = JsonNode.Parse(File.ReadAllText(file))!;
        var text = Directory.GetFiles(Path.GetDirectoryName(Path.GetFullPath(file))!, $"{Path.GetFileNameWithoutExtension(file)}.*").Single(other => !other.EndsWith(".json", StringComparison.Ordinal));
        var published = label["published"]?.GetValue<string>() is { } on ? Edtf.Parse(on) : null;
        var outlet = label["outlet"]?.GetValue<string>();
        var document = ((ReadResult.Read)DocumentReader.Read(new ReadRequest(File.ReadAllBytes(text), Path.GetFileName(text), Outlet: outlet, Published: published))).Document;
        var claims = FoundEvidence.Of(number, outlet, document, codebook, new ClaimExtractor(codebook, codebook.FindActor(codebook.DefaultActor)!));
        return (claims, label["origin"]?.GetValue<string>() ?? file);
    }

    private static void Write(string name, List<(Evidence[] Claims, string Origin)> traced)
    {
        var statements = StatementGrouping.Group([.. traced.SelectMany(article => article.Claims)]);
        var found = traced.Select((article, number) => MainOf(article.Claims, statements) ?? $"none {number}").ToList();
        var (precision, recall) = (0.0, 0.0);
        for (var one = 0; one < traced.Count; one++)
        {
            var together = Enumerable.Range(0, traced.Count).Count(other => found[other] == found[one] && traced[other].Origin == traced[one].Origin);
            precision += (double)together / found.Count(statement => statement == found[one]);
            recall += (double)together / traced.Count(other => other.Origin == traced[one].Origin);
        }
        (precision, recall) = (precision / traced.Count, recall / traced.Count);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {traced.Count} articles, precision {precision:N3}, recall {recall:N3}, B-cubed F1 {2 * precision * recall / (precision + recall):N3}"));
    }

    /// <summary>The statement that most claims of the article report, news before what it recalls, positions before what is told beside them.</summary>
    private static string? MainOf(Evidence[] claims, IReadOnlyList<Statement> statements) => statements
        .Select(statement => (statement.Id, statement.StatesPosition, Members: statement.Members.Where(member => claims.Length > 0 && member.Claim.Article == claims[0].Article).ToList()))
        .Where(statement => statement.Members.Count > 0)
        .OrderByDescending(statement => statement.StatesPosition)
        .ThenBy(statement => statement.Members.Exists(member => member.Reason == JoinReason.RecalledLater))
        .ThenByDescending(statement => statement.Members.Count).ThenBy(statement => statement.Members.Min(member => member.Claim.Start))
        .Select(statement => statement.Id).FirstOrDefault();
}
