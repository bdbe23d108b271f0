using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>The words of a passage that speak most for a stance.</summary>
internal static class StanceWords
{
    private const int Most = 3;
    private const double Least = 0.15;

    public static IReadOnlyList<Cue> Of(ArticleReading article, Subjects subjects, ClaimDraft draft, Stance stance)
    {
        using var signs = new Signs();
        PassageWords.AddTo(signs, article, subjects, draft.Passage);
        var cues = new List<(double Weight, Sign Sign)>();
        foreach (var sign in signs.All)
        {
            if (SignWeights.Shared.For(stance, sign) is var weight and >= Least) { cues.Add((weight, sign)); }
        }
        Cue[] found = [.. cues.OrderByDescending(cue => cue.Weight).Take(Most).OrderBy(cue => cue.Sign.First).Select(cue => new Cue("stance.weighed", article.Words.SpanOf(cue.Sign.First, cue.Sign.End))).Distinct()];
        return found.Length > 0 ? found : [new Cue("stance.weighed", draft.Passage.Span)];
    }
}
