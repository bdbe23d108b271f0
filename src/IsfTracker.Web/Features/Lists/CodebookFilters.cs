using IsfTracker.Core.Codebooks;

namespace IsfTracker.Web.Features.Lists;

/// <summary>Filters whose allowed values the codebook names.</summary>
internal static class CodebookFilters
{
    public static string Actor(this FilterReader reader, string? value, Codebook codebook) =>
        reader.OneOf("actor", value, [.. codebook.Actors.Select(actor => actor.Id)]) ?? codebook.DefaultActor;

    public static IReadOnlyList<string> Conditions(this FilterReader reader, string[]? values, Codebook codebook) =>
        reader.OneOf("condition", reader.Words("condition", values), [.. codebook.Conditions.Select(condition => condition.Code)]);
}
