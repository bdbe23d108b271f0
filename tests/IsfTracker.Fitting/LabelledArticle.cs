using System.Text.Json;
using System.Text.Json.Serialization;

namespace IsfTracker.Fitting;

/// <summary>What a reader marked in an article: the format of <c>tests/IsfTracker.Tests/Claims/Files</c>.</summary>
internal sealed record LabelledArticle
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    public string? File { get; init; }

    public string? Actor { get; init; }

    public IReadOnlyList<Label> Claims { get; init; } = [];

    public static LabelledArticle Load(string path) => JsonSerializer.Deserialize<LabelledArticle>(System.IO.File.ReadAllText(path), Format)!;
}

/// <summary>One marked sentence.</summary>
internal sealed record Label
{
    public string? Quote { get; init; }

    public string Stance { get; init; } = "";

    public string Kind { get; init; } = "position";

    [JsonPropertyName("alt_stances")]
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    public bool Optional { get; init; }

    /// <summary>Neither asked nor wrong.</summary>
    [JsonIgnore]
    public bool IsOpen => Optional || Kind is "headline" or "characterisation";
}
