using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;

namespace IsfTracker.Web.Features.Statements;

/// <summary>What the articles made of one statement, side by side: whom they named, how they rendered the words, and where their readings differ.</summary>
/// <param name="Labels">How the speaker is described, in the order in which the descriptions appeared.</param>
/// <param name="Quotes">Direct quotes that render the same words, each with its versions; those that only one article gives stand alone.</param>
/// <param name="Stances">The stances that the articles' words were read as.</param>
/// <param name="Conditions">The conditions, each with the articles that name it.</param>
/// <param name="Edits">What reviewers said of it, the oldest first.</param>
public sealed record Renderings(
    IReadOnlyList<LabelRendering> Labels,
    IReadOnlyList<QuoteRendering> Quotes,
    IReadOnlyList<StanceRendering> Stances,
    IReadOnlyList<ConditionRendering> Conditions,
    IReadOnlyList<EditItem> Edits);

/// <summary>A description of the speaker.</summary>
/// <param name="Speaker">As written; null for the outlet's own voice.</param>
public sealed record LabelRendering(string? Speaker, SpeakerRole SpeakerRole, IReadOnlyList<RenderedBy> Carriers);

/// <summary>One passage of direct speech in the versions that the articles give.</summary>
public sealed record QuoteRendering(IReadOnlyList<QuoteVersion> Versions);

public sealed record QuoteVersion(string Quote, IReadOnlyList<RenderedBy> Carriers);

public sealed record StanceRendering(Stance Stance, IReadOnlyList<RenderedBy> Carriers);

/// <param name="Articles">How many articles name it, of those that carry the statement.</param>
public sealed record ConditionRendering(string Code, int Articles, IReadOnlyList<RenderedBy> Carriers);

/// <summary>Who renders it so.</summary>
/// <param name="Claim">Id of the claim.</param>
/// <param name="Article">Id of the article.</param>
public sealed record RenderedBy(string Claim, string Article, string? Outlet);

/// <summary>A reviewer's word on two claims.</summary>
/// <param name="First">Id of a claim.</param>
/// <param name="Second">Id of the other.</param>
public sealed record EditItem(VerdictKind Kind, string First, string Second, string? Note, string Reviewer, DateTimeOffset Recorded);
