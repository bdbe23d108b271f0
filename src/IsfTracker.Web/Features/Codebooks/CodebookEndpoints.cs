using IsfTracker.Core.Codebooks;
using IsfTracker.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace IsfTracker.Web.Features.Codebooks;

internal static class CodebookEndpoints
{
    public static void MapCodebook(this RouteGroupBuilder api) =>
        api.MapGet("/codebook", Get).WithName("getCodebook").WithTags("Codebook").WithEntityTags();

    /// <summary>The coding rules that claims are read by: the question, its actors, the stance scale, conditions, roles and kinds.</summary>
    private static Ok<Codebook> Get(Codebook codebook) => TypedResults.Ok(codebook);
}
