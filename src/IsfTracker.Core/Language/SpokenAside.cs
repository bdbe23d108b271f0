namespace IsfTracker.Core.Language;

/// <summary>A sentence without another attribution that is only reported: "reportedly", "allegedly".</summary>
internal static class SpokenAside
{
    private const int Horizon = 200;

    public static Attribution? Find(in Passage passage)
    {
        var last = Math.Min(passage.End, passage.First + Horizon);
        for (var at = passage.First; at < last; at++)
        {
            if (!passage.Tokens[at].Has(WordTraits.Adverb | WordTraits.Capitalised) || passage.IsQuoted(at) || !(passage.Is(at, "reportedly") || passage.Is(at, "allegedly") || passage.Is(at, "purportedly"))) { continue; }
            var end = RightClauses.End(passage, passage.First);
            return end > passage.First + 2 ? new Attribution(null, passage.Tokens[at].Span, [passage.Span(passage.First, end)], false) : null;
        }
        return null;
    }
}
