using IsfTracker.Web.Features.Shared;

namespace IsfTracker.Web.Features.Claims;

/// <summary>The name of a reading rule in plain words.</summary>
internal static class RuleWords
{
    /// <summary><c>stance.declined.rule-out</c> is "Stance, declined: rule out".</summary>
    public static string Of(string rule)
    {
        var parts = rule.Split('.', StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            [] => rule,
            [var only] => Words.Of(only),
            [var first, var last] => $"{Words.Of(first)}: {Plain(last)}",
            [var first, var second, .. var rest] => $"{Words.Of(first)}, {Plain(second)}: {string.Join(", ", rest.Select(Plain))}",
        };
    }

    private static string Plain(string code) => code.Replace('-', ' ');
}
