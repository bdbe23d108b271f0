using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace IsfTracker.Tests.Api;

/// <summary>Reading answers of the API in tests.</summary>
internal static class Answers
{
    /// <summary>The JSON of an answer that must be 200.</summary>
    public static async Task<JsonNode> GetJsonAsync(this HttpClient client, string address)
    {
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        response.StatusCode.Should().Be(HttpStatusCode.OK, "{0} answers {1}", address, await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    public static async Task<JsonArray> GetItemsAsync(this HttpClient client, string address) => (await client.GetJsonAsync(address))["items"]!.AsArray();

    /// <summary>The problem of an answer that must have the status, in the form that every error has.</summary>
    public static async Task<JsonNode> ShouldBeProblemAsync(this HttpResponseMessage response, HttpStatusCode status)
    {
        response.StatusCode.Should().Be(status);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        var problem = (await response.Content.ReadFromJsonAsync<JsonNode>())!;
        problem["status"]!.GetValue<int>().Should().Be((int)status);
        foreach (var member in new[] { "type", "title", "detail", "traceId" }) { problem[member]!.GetValue<string>().Should().NotBeEmpty(); }
        problem.ToJsonString().Should().NotContain("   at ", "no error shows a stack");
        return problem;
    }

    public static string Text(this JsonNode node, string member) => node[member]!.GetValue<string>();
}
