using System.Text.Json;
using System.Text.Json.Serialization;

namespace IsfTracker.Tests.Claims;

/// <summary>What a reader marked in an article.</summary>
public sealed record Labels
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    /// <summary>The article's file, beside the labels; one of the same name where nothing is said.</summary>
    public string? File { get; init; }

    /// <summary>The codebook's id of the country that the labels are about; its default actor where nothing is said.</summary>
    public string? Actor { get; init; }

    public string? Overall { get; init; }

    [JsonPropertyName("overall_alt")]
    public IReadOnlyList<string> OverallAlternatives { get; init; } = [];

    [JsonPropertyName("conditions_optional")]
    public IReadOnlyList<string> OptionalConditions { get; init; } = [];

    public IReadOnlyList<LabelledClaim> Claims { get; init; } = [];

    public IReadOnlyList<string?> Accepted => [Overall, .. OverallAlternatives];

    public static Labels Read(string file) => JsonSerializer.Deserialize<Labels>(System.IO.File.ReadAllText(file), Format)!;
}

/// <summary>One marked sentence.</summary>
public sealed record LabelledClaim
{
    public string Quote { get; init; } = "";

    public string Kind { get; init; } = "position";

    public string Stance { get; init; } = "";

    public IReadOnlyList<string> Conditions { get; init; } = [];

    [JsonPropertyName("alt_stances")]
    public IReadOnlyList<string> Alternatives { get; init; } = [];

    public bool Optional { get; init; }

    /// <summary>Neither asked nor wrong.</summary>
    public bool IsOpen => Optional || Kind is "headline" or "characterisation";

    public IReadOnlyList<string> Accepted => [Stance, .. Alternatives];
}
