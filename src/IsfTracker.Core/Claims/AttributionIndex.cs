using System.Collections.Immutable;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims;

/// <summary>The attributions of a text by the sentences that hold their words or what attributes them.</summary>
internal sealed class AttributionIndex
{
    /// <summary>No attributions; never added to.</summary>
    private static readonly List<Attribution> None = [];

    private readonly List<Attribution>?[] bySentence;
    private readonly ImmutableArray<TextSpan> sentences;

    public AttributionIndex(AnalyzedText text)
    {
        sentences = text.Sentences;
        bySentence = new List<Attribution>?[sentences.Length];
        foreach (var attribution in text.Attributions)
        {
            if (!attribution.IsSpeech) { continue; }
            if (attribution.Cue is { } cue) { Add(attribution, cue); }
            foreach (var content in attribution.Content) { Add(attribution, content); }
        }
    }

    public List<Attribution> In(int sentence) => bySentence[sentence] ?? None;

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
        var (low, high) = (0, sentences.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sentences[middle].End <= position) { low = middle + 1; } else { high = middle; }
        }
        return low;
    }
}
