using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Web.Features.Shared.Tags;

/// <summary>The shape of each stance on a 16 × 16 square, so that none is told by its colour alone.</summary>
internal static class StanceShapes
{
    /// <summary>For what is told in place of a position: an arrow for an approach, a dash for silence.</summary>
    public static string OfSilence(ClaimKind kind) => kind == ClaimKind.Approach ? "M1 6H8V2L15 8 8 14V10H1Z" : "M1 6H15V10H1Z";

    /// <summary>The outline as SVG path data, filled by the even-odd rule.</summary>
    public static string Path(Stance stance) => stance switch
    {
        Stance.Declined => "M4 1 8 5 12 1 15 4 11 8 15 12 12 15 8 11 4 15 1 12 5 8 1 4Z",
        Stance.Conditional => "M8 0 16 8 8 16 0 8ZM8 5 5 8 8 11 11 8Z",
        Stance.Undecided => "M8 1A7 7 0 1 1 8 15A7 7 0 1 1 8 1ZM8 4A4 4 0 1 0 8 12A4 4 0 1 0 8 4Z",
        Stance.Considering => "M8 1A7 7 0 1 1 8 15A7 7 0 1 1 8 1ZM8 3A5 5 0 0 0 8 13Z",
        Stance.Offered => "M8 1 16 15 0 15Z",
        _ => "M1 1H15V15H1ZM6.6 12.2 13 5.6 11.4 4 6.6 9 4.5 6.9 2.9 8.5Z",
    };
}
