using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using IsfTracker.Tests.Architecture;
using IsfTracker.Tests.Support;

namespace IsfTracker.Tests.Api;

public sealed class OpenApiDescription(TrackerApp app) : IClassFixture<TrackerApp>
{
    private const string Snapshot = "tests/IsfTracker.Tests/Api/Specs/openapi.json";

    private const string Renew = "ISFTRACKER_RENEW_OPENAPI";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly HttpClient client = app.CreateClient();

    [Fact]
    public async Task The_interface_changes_only_on_purpose()
    {
        var description = $"{(await client.GetJsonAsync("/swagger/v1/swagger.json")).ToJsonString(Readable)}\n";
        var path = Path.Combine(SourceTree.Root, Snapshot);
        if (Environment.GetEnvironmentVariable(Renew) == "true") { await File.WriteAllTextAsync(path, description); }

        (await File.ReadAllTextAsync(path)).Should().Be(description, $"the interface is a contract: if this change is meant, run this test with {Renew}=true and commit {Snapshot}");
    }

    [Fact]
    public async Task Every_operation_has_a_name_a_summary_and_its_errors()
    {
        var paths = (await client.GetJsonAsync("/swagger/v1/swagger.json"))["paths"]!.AsObject();
        var operations = paths.SelectMany(path => path.Value!.AsObject().Select(operation => operation.Value!)).ToList();

        operations.Select(operation => operation.Text("operationId")).Should().OnlyHaveUniqueItems();
        operations.Should().OnlyContain(operation => operation["summary"] != null && operation["responses"]!["400"] != null);
        operations.SelectMany(Parameters).Should().OnlyContain(parameter => parameter["description"] != null);
    }

    [Fact]
    public async Task Every_reference_leads_somewhere()
    {
        var description = await client.GetJsonAsync("/swagger/v1/swagger.json");
        var schemas = description["components"]!["schemas"]!.AsObject().Select(schema => $"#/components/schemas/{schema.Key}").ToList();

        References(description).Distinct().Should().BeSubsetOf(schemas);
    }

    private static IEnumerable<JsonNode> Parameters(JsonNode operation) => operation["parameters"]?.AsArray().Select(parameter => parameter!) ?? [];

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key == "$ref" ? [member.Value!.GetValue<string>()] : References(member.Value)),
        JsonArray items => items.SelectMany(References),
        _ => [],
    };
}
