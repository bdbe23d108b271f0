using Microsoft.AspNetCore.Http.HttpResults;

namespace IsfTracker.Web.Features.Lists;

/// <summary>Says what was looked for and is not there.</summary>
internal static class NotFoundProblem
{
    public static ProblemHttpResult Of(string noun, string id) =>
        TypedResults.Problem($"There is no {noun} '{id}'.", statusCode: StatusCodes.Status404NotFound, title: "Not found");
}
