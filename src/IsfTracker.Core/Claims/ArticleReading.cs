using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;
using IsfTracker.Core.Reading;

namespace IsfTracker.Core.Claims;

/// <summary>One article as the steps read it: its words, and what they refer to.</summary>
internal sealed class ArticleReading
{
    private readonly Mention[] mentions;
    private readonly List<Mention> keywords;
    private readonly int[] mentionFrom;
    private readonly int[] blockOfSentence;
    private readonly AttributionIndex attributions;
    private readonly IReadOnlyList<string>?[] credited;
    private Topic? topic;

    public ArticleReading(ReadDocument document, AnalyzedText text, WordTable words, FoundMentions found, ActorLexicon lexicon)
    {
        (Document, Text, Words, Lexicon) = (document, text, words, lexicon);
        (mentions, keywords) = (found.All, found.Keywords);
        mentionFrom = FirstMentions(mentions, words.Count);
        attributions = new AttributionIndex(text);
        credited = new IReadOnlyList<string>?[words.SentenceCount];
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

    public Topic Topic => topic ??= new Topic(this);

    public ReadOnlySpan<Mention> Mentions => mentions;

    /// <summary>The mentions that begin between two words.</summary>
    public ReadOnlySpan<Mention> MentionsIn(int first, int end)
    {
        var from = FirstMention(first);
        return mentions.AsSpan(from, Math.Max(0, FirstMention(end) - from));
    }

    private int FirstMention(int word) => mentionFrom[Math.Max(0, Math.Min(word, mentionFrom.Length - 1))];

    /// <summary>The keywords of conditions that begin between two words.</summary>
    public ReadOnlySpan<Mention> KeywordsIn(int first, int end)
    {
        var (low, high) = (0, keywords.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (keywords[middle].First < first) { low = middle + 1; } else { high = middle; }
        }
        var behind = low;
        while (behind < keywords.Count && keywords[behind].First < end) { behind++; }
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(keywords)[low..behind];
    }

    /// <summary>True when a mention begins with the word.</summary>
    public bool OpensMention(int word) => mentionFrom[word + 1] > mentionFrom[word];

    public ReadOnlySpan<Mention> MentionsOf(int sentence)
    {
        var (first, end) = Words.RangeOf(sentence);
        return MentionsIn(first, end);
    }

    /// <summary>The attributions with a part in a sentence.</summary>
    public List<Attribution> AttributionsIn(int sentence) => attributions.In(sentence);

    /// <summary>The outlets that a sentence credits, looked for once.</summary>
    public IReadOnlyList<string> CreditedIn(int sentence) => credited[sentence] ??= Outlets.CreditedIn(this, sentence);

    public int BlockIndexOf(int sentence) => blockOfSentence[sentence];

    /// <summary>True in the title and the headings below it.</summary>
    public bool IsHeading(int sentence) => BlockOf(sentence) is BlockKind.Title or BlockKind.Heading;

    public BlockKind BlockOf(int sentence) => Document.Blocks[blockOfSentence[sentence]].Kind;

    /// <summary>True when the word is this one, in any case.</summary>
    public bool Is(int word, string text) => (uint)word < (uint)Words.Count && IsWritten(Words[word], text);

    /// <summary>True when the word is one of these; longer lists, and those asked of every word, are faster as a <see cref="WordSet"/>.</summary>
    public bool IsAny(int word, params ReadOnlySpan<string> texts)
    {
        if ((uint)word >= (uint)Words.Count) { return false; }
        ref readonly var one = ref Words[word];
        foreach (var text in texts)
        {
            if (IsWritten(one, text)) { return true; }
        }
        return false;
    }

    public bool IsAny(int word, WordSet set) => (uint)word < (uint)Words.Count && KnownWords.IsIn(Words[word].Row, set);

    /// <summary>True when one of the words is in the list.</summary>
    public bool HasAny(int first, int end, WordSet set)
    {
        if (!Words.MayHave(first, end, set)) { return false; }
        for (var word = first; word < end; word++)
        {
            if (KnownWords.IsIn(Words[word].Row, set)) { return true; }
        }
        return false;
    }

    private bool IsWritten(in Word word, string text) =>
        text.Length == word.End - word.Start && (text[0] | ' ') == (Text.Text[word.Start] | ' ')
        && Text.Text.AsSpan(word.Start, text.Length).Equals(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>For each word the first mention that begins with it or behind it.</summary>
    private static int[] FirstMentions(Mention[] mentions, int words)
    {
        var first = new int[words + 1];
        first.AsSpan().Fill(mentions.Length);
        for (var mention = mentions.Length - 1; mention >= 0; mention--) { first[mentions[mention].First] = mention; }
        for (var word = words - 1; word >= 0; word--) { first[word] = Math.Min(first[word], first[word + 1]); }
        return first;
    }
}
