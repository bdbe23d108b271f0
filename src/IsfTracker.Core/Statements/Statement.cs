using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Statements;

/// <summary>One speech act, however many articles repeat it: the unit of independence.</summary>
/// <param name="Id">Public id <c>s-…</c>: that of its founding claim, so any member's id leads to it.</param>
/// <param name="SaidOn">When it was said, as narrowly as its claims and their articles' dates allow.</param>
/// <param name="Members">In order of published date; claims rejected in review are left out.</param>
/// <param name="Named">True when the speaker is a person named.</param>
public sealed record Statement(
    string Id,
    string Actor,
    Lane Lane,
    Edtf SaidOn,
    SaidBasis SaidBasis,
    Stance Stance,
    Claims.ClaimKind Kind,
    string? Speaker,
    string? OfficialId,
    SpeakerRole SpeakerRole,
    bool Named,
    IReadOnlyList<string> Via,
    IReadOnlyList<string> Conditions,
    IReadOnlyList<Member> Members)
{
    /// <summary>False for an approach and a refusal to comment: they are shown as what they are, and their stance means nothing.</summary>
    public bool StatesPosition => Kind is not (Claims.ClaimKind.Approach or Claims.ClaimKind.NoComment);

    /// <summary>Claims of it that a reviewer rejected: they count for nothing. A statement may hold nothing else.</summary>
    public IReadOnlyList<Evidence> Rejected { get; init; } = [];
}

/// <summary>A claim in a statement, and why it belongs there.</summary>
public readonly record struct Member(Evidence Claim, JoinReason Reason);

/// <summary>How the day a statement was made is known.</summary>
public enum SaidBasis
{
    /// <summary>An article says when.</summary>
    Stated,

    /// <summary>No article says when: bounded by when the articles appeared.</summary>
    Published,

    Unknown,
}

/// <summary>Why a claim belongs to its statement.</summary>
public enum JoinReason
{
    /// <summary>The claim the statement is named after.</summary>
    Founding,

    SameQuote,

    SameSpeakerAndDay,

    NearDuplicate,

    /// <summary>What one article tells of it stands, nearly word for word, in what the other tells.</summary>
    Contained,

    RecalledLater,

    /// <summary>The outlet's own sentence or headline, restating a speaker of the same article.</summary>
    RestatesSpeaker,

    /// <summary>A reviewer joined what the rules kept apart.</summary>
    JoinedInReview,
}
