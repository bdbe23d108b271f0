using IsfTracker.Core;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Web.Features.Shared;

/// <summary>One choice of a field.</summary>
public readonly record struct Option(string Value, string Label)
{
    internal static IReadOnlyList<Option> Of<T>() where T : struct, Enum => [.. Codes.All<T>().Select(code => new Option(code, Words.Of(code)))];

    internal static IReadOnlyList<Option> Roles(Codebook codebook) => [.. codebook.Roles.Select(role => new Option(role.Code.ToCode(), role.Title))];

    internal static IReadOnlyList<Option> Conditions(Codebook codebook) => [.. codebook.Conditions.Select(condition => new Option(condition.Code, condition.Title))];
}
