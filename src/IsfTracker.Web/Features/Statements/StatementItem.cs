using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Timelines;

namespace IsfTracker.Web.Features.Statements;

/// <summary>One speech act, however many articles repeat it, and how the timeline used it.</summary>
/// <param name="Id"><c>s-…</c>; that of any member leads to it.</param>
/// <param name="SaidOn">When it was said (EDTF).</param>
/// <param name="SaidBasis">How that is known.</param>
/// <param name="Stance">Null where it states no position: an approach, or a refusal to comment.</param>
/// <param name="Named">True when the speaker is a person named.</param>
/// <param name="Via">The outlet first credited for the words; null when none is.</param>
/// <param name="ViaChain">All outlets credited, the original first.</param>
/// <param name="Claims">Ids of the claims that report it.</param>
/// <param name="Articles">How many articles carry it.</param>
/// <param name="Outlets">How many outlets carry it.</param>
/// <param name="Used">True when it moved its lane.</param>
/// <param name="Reason">Why it did not; null when it did.</param>
/// <param name="Members">The claims with the reason each was joined, in order of published date.</param>
/// <param name="Rejected">Ids of claims of it that were rejected in review: they count for nothing.</param>
public sealed record StatementItem(
    string Id,
    string Actor,
    Lane Lane,
    Edtf SaidOn,
    SaidBasis SaidBasis,
    Stance? Stance,
    ClaimKind Kind,
    string? Speaker,
    string? OfficialId,
    SpeakerRole SpeakerRole,
    bool Named,
    string? Via,
    IReadOnlyList<string> ViaChain,
    IReadOnlyList<string> Conditions,
    IReadOnlyList<string> Claims,
    int Articles,
    int Outlets,
    bool Used,
    UnusedReason? Reason,
    IReadOnlyList<MemberItem> Members,
    IReadOnlyList<string> Rejected);

/// <summary>A claim in a statement.</summary>
/// <param name="Claim">Its id.</param>
/// <param name="Article">Id of its article.</param>
/// <param name="Reason">Why it belongs there.</param>
public sealed record MemberItem(string Claim, string Article, string? Outlet, JoinReason Reason);
