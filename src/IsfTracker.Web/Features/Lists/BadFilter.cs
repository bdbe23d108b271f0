using Microsoft.AspNetCore.Http.HttpResults;

namespace IsfTracker.Web.Features.Lists;

/// <summary>What is wrong with filters, as an answer.</summary>
internal static class BadFilter
{
    public static ValidationProblem ToProblem(this FilterReader reader) => TypedResults.ValidationProblem(
        reader.Errors,
        string.Join(' ', reader.Errors.Values.SelectMany(reasons => reasons)),
        title: "A parameter cannot be read");
}
