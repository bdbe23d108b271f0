using System.Collections.Immutable;
using IsfTracker.Core.Characters;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Words;

/// <summary>The words of a text by sentence, each with what the vocabulary knows of it.</summary>
internal sealed class WordTable
{
    private const int Stretch = 16;

    private readonly ImmutableArray<Token> tokens;
    private readonly int[] sentences;

    /// <summary>For each sentence the lists that some word of it is in.</summary>
    private readonly ulong[] lists;
    /// <summary>For each stretch of the text the first word that starts in it or behind it.</summary>
    private readonly int[] firstIn;
    private Word[] words;

    private WordTable(AnalyzedText text)
    {
        Text = text;
        tokens = text.Tokens;
        words = GC.AllocateUninitializedArray<Word>(tokens.Length + 8);
        sentences = new int[text.Sentences.Length + 1];
        firstIn = new int[(text.Text.Length / Stretch) + 1];
        lists = new ulong[text.Sentences.Length * KnownWords.Width];
    }

    public AnalyzedText Text { get; }

    public int Count { get; private set; }

    public int SentenceCount => sentences.Length - 1;

    public ref readonly Word this[int index] => ref words[index];

    /// <summary>The words of a sentence; the end exclusive.</summary>
    public (int First, int End) RangeOf(int sentence) => (sentences[sentence], sentences[sentence + 1]);

    /// <summary>False where none of the words is in the list; a word of the sentences they stand in is where it is true.</summary>
    public bool MayHave(int first, int end, WordSet set)
    {
        if (first >= end) { return false; }
        var last = words[end - 1].Sentence;
        for (var sentence = words[first].Sentence; sentence <= last; sentence++)
        {
            if ((lists[(sentence * KnownWords.Width) + set.Place] & set.Bit) != 0) { return true; }
        }
        return false;
    }

    /// <summary>The span from the first word to the last; <paramref name="end"/> exclusive. Empty where there is no word.</summary>
    public TextSpan SpanOf(int first, int end) => end > first ? new(words[first].Start, words[end - 1].End) : default;

    /// <summary>Index of the first word that starts at or after the position.</summary>
    public int WordAt(int position)
    {
        var stretch = Math.Max(position, 0) / Stretch;
        if (stretch >= firstIn.Length) { return Count; }
        var word = firstIn[stretch];
        while (word < Count && words[word].Start < position) { word++; }
        return word;
    }

    public static WordTable Build(AnalyzedText text, Vocabulary vocabulary)
    {
        var table = new WordTable(text);
        var token = 0;
        for (var sentence = 0; sentence < text.Sentences.Length; sentence++)
        {
            table.sentences[sentence] = table.Count;
            token = table.AddSentence(sentence, token, vocabulary);
        }
        table.sentences[^1] = table.Count;
        table.NoteStretches();
        // Rules may look behind the last word, where nothing stands.
        table.words.AsSpan(table.Count).Clear();
        return table;
    }

    /// <summary>From behind, so that the first word of a stretch is noted last.</summary>
    private void NoteStretches()
    {
        firstIn.AsSpan().Fill(Count);
        for (var word = Count - 1; word >= 0; word--) { firstIn[words[word].Start / Stretch] = word; }
        for (var stretch = firstIn.Length - 2; stretch >= 0; stretch--) { firstIn[stretch] = Math.Min(firstIn[stretch], firstIn[stretch + 1]); }
    }

    private int AddSentence(int sentence, int token, Vocabulary vocabulary)
    {
        var span = Text.Sentences[sentence];
        while (token < tokens.Length && tokens[token].End <= span.Start) { token++; }
        var held = lists.AsSpan(sentence * KnownWords.Width, KnownWords.Width);
        for (var gap = false; token < tokens.Length && tokens[token].Start < span.End; token++)
        {
            var isWord = tokens[token].Kind is TokenKind.Word or TokenKind.Number;
            if (isWord) { AddParts(tokens[token], sentence, gap, vocabulary, held); }
            gap = !isWord && (gap || tokens[token].Kind is TokenKind.Punctuation);
        }
        return token;
    }

    private void AddParts(in Token token, int sentence, bool gap, Vocabulary vocabulary, Span<ulong> held)
    {
        if (token.Has(WordTraits.Plain))
        {
            Add(token, token.Start, token.End, true, sentence, gap, vocabulary, held);
            return;
        }
        var text = Text.Text.AsSpan();
        for (var start = token.Start; start < token.End;)
        {
            var plain = PlainRun.End(text, start);
            var end = Math.Min(plain, token.End);
            while (end < token.End && text[end] is not ('-' or '‐' or '‑')) { end++; }
            if (end > start) { Add(token, start, end, plain >= end, sentence, gap && start == token.Start, vocabulary, held); }
            start = end + 1;
        }
    }

    private void Add(in Token token, int start, int end, bool isPlain, int sentence, bool gap, Vocabulary vocabulary, Span<ulong> held)
    {
        if (Count == words.Length) { Array.Resize(ref words, words.Length * 2); }
        var known = vocabulary.Find(Text.Text, start, end, isPlain);
        words[Count++] = new Word(start, end, sentence, token.Traits, gap, known);
        Note(known.Row, held);
    }

    private static void Note(int row, Span<ulong> held)
    {
        var own = KnownWords.ListsOf(row);
        for (var place = 0; place < own.Length; place++) { held[place] |= own[place]; }
    }
}
