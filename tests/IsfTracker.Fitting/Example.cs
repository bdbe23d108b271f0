using IsfTracker.Core.Claims;
using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Tests.Claims;

namespace IsfTracker.Fitting;

/// <summary>A labelled article as the program reads it, before stances are weighed.</summary>
/// <param name="Signs">The names of the signs of each passage.</param>
/// <param name="Labels">For each passage the label it shares words with.</param>
/// <param name="Marked">How many labels a reader expects to be found.</param>
internal sealed record Example(Source Source, string Name, ArticleReading Article, Subjects Subjects, List<ClaimDraft> Drafts, TraitSet[] Traits, IReadOnlyList<string>[] Signs, LabelledClaim?[] Labels, int Marked);
