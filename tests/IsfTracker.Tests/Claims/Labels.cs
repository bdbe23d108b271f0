using System.Text.Json;

namespace IsfTracker.Tests.Claims;

/// <summary>What a reader marked in an article.</summary>
public sealed record Labels(string Overall, IReadOnlyList<LabelledClaim> Claims)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public IReadOnlyList<string> Overall_alt { get; init; } = [];

    public IReadOnlyList<string> Conditions_optional { get; init; } = [];

    public IReadOnlyList<string> Accepted => [Overall, .. Overall_alt];

    public static Labels Read(string file) => JsonSerializer.Deserialize<Labels>(File.ReadAllText(file), Web)!;
}

public sealed record LabelledClaim(string Quote, string Kind, string Stance, IReadOnlyList<string> Conditions)
{
    public IReadOnlyList<string> Alt_stances { get; init; } = [];

    public bool Optional { get; init; }

    /// <summary>Neither asked nor wrong.</summary>
    public bool IsOptional => Optional || Kind is "headline" or "characterisation";

    public IReadOnlyList<string> Accepted => [Stance, .. Alt_stances];
}
