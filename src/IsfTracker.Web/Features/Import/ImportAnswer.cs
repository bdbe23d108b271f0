using IsfTracker.Web.Features.Articles;

namespace IsfTracker.Web.Features.Import;

/// <summary>What became of the files of one request, in their order.</summary>
internal sealed record ImportAnswer(IReadOnlyList<ImportedFile> Items);

/// <summary>What became of one file.</summary>
/// <param name="File">Its name, without a path.</param>
/// <param name="Outcome"><c>added</c>, <c>held</c> (the same bytes were stored before) or <c>refused</c>.</param>
/// <param name="Article">The article with what was found in it; null when refused.</param>
/// <param name="IsNewCapture">True when an article of the same address was held already: this is its newest copy.</param>
/// <param name="Code">Why it was refused, as a word; null otherwise.</param>
/// <param name="Reason">Why it was refused, as a sentence; null otherwise.</param>
internal sealed record ImportedFile(string File, string Outcome, ArticleDetail? Article, bool IsNewCapture, string? Code, string? Reason);
