using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims;

/// <summary>The attributions of a text by the sentences that hold their words or what attributes them.</summary>
internal sealed class AttributionIndex
{
    private readonly List<Attribution>?[] bySentence;
    private readonly IReadOnlyList<TextSpan> sentences;

    public AttributionIndex(AnalyzedText text)
    {
        sentences = text.Sentences;
        bySentence = new List<Attribution>?[sentences.Count];
        foreach (var attribution in text.Attributions)
        {
            if (!attribution.IsSpeech) { continue; }
            if (attribution.Cue is { } cue) { Add(attribution, cue); }
            foreach (var content in attribution.Content) { Add(attribution, content); }
        }
    }

    public IReadOnlyList<Attribution> In(int sentence) => bySentence[sentence] ?? (IReadOnlyList<Attribution>)[];

    private void Add(Attribution attribution, TextSpan span)
    {
        for (var sentence = SentenceAt(span.Start); sentence < bySentence.Length && sentences[sentence].Start < span.End; sentence++)
        {
            var list = bySentence[sentence] ??= [];
            if (list.Count == 0 || !ReferenceEquals(list[^1], attribution)) { list.Add(attribution); }
        }
    }

    private int SentenceAt(int position)
    {
        var (low, high) = (0, sentences.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sentences[middle].End <= position) { low = middle + 1; } else { high = middle; }
        }
        return low;
    }
}
