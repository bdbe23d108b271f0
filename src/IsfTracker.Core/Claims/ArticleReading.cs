using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;
using IsfTracker.Core.Reading;

namespace IsfTracker.Core.Claims;

/// <summary>One article as the steps read it: its words, and what they refer to.</summary>
internal sealed class ArticleReading
{
    private readonly List<Mention> mentions;
    private readonly int[] blockOfSentence;
    private readonly AttributionIndex attributions;

    public ArticleReading(ReadDocument document, AnalyzedText text, WordTable words, List<Mention> mentions, ActorLexicon lexicon)
    {
        (Document, Text, Words, Lexicon) = (document, text, words, lexicon);
        this.mentions = mentions;
        attributions = new AttributionIndex(text);
        blockOfSentence = new int[words.SentenceCount];
        for (int sentence = 0, block = 0; sentence < blockOfSentence.Length; sentence++)
        {
            while (block + 1 < document.Blocks.Count && document.Blocks[block].Span.End <= text.Sentences[sentence].Start) { block++; }
            blockOfSentence[sentence] = block;
        }
    }

    public ReadDocument Document { get; }

    public AnalyzedText Text { get; }

    public WordTable Words { get; }

    public ActorLexicon Lexicon { get; }

    public ReadOnlySpan<Mention> Mentions => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(mentions);

    /// <summary>The mentions that begin between two words.</summary>
    public ReadOnlySpan<Mention> MentionsIn(int first, int end)
    {
        var from = Lower(first);
        return Mentions[from..Math.Max(from, Lower(end))];
    }

    public ReadOnlySpan<Mention> MentionsOf(int sentence)
    {
        var (first, end) = Words.RangeOf(sentence);
        return MentionsIn(first, end);
    }

    /// <summary>The attributions with a part in a sentence.</summary>
    public IReadOnlyList<Attribution> AttributionsIn(int sentence) => attributions.In(sentence);

    public int BlockIndexOf(int sentence) => blockOfSentence[sentence];

    public BlockKind BlockOf(int sentence) => Document.Blocks[blockOfSentence[sentence]].Kind;

    /// <summary>True when the word is this one, in any case.</summary>
    public bool Is(int word, string text) =>
        word >= 0 && word < Words.Count && Text.Text.AsSpan(Words[word].Start, Words[word].Span.Length).Equals(text, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(int word, params ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
        {
            if (Is(word, text)) { return true; }
        }
        return false;
    }

    private int Lower(int word)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (mentions[middle].First < word) { low = middle + 1; } else { high = middle; }
        }
        return low;
    }
}
