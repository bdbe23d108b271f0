using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Speech set out under labels ("President Volk: …", "Correspondent: …"): what follows in paragraphs of its own is still that of the last label.</summary>
internal static class Transcripts
{
    private const int FewestLabels = 3;

    /// <summary>Words of a label.</summary>
    private const int Longest = 6;

    private static readonly WordSet OfSelf = ["i", "we", "our", "us", "my"];

    /// <summary>Gives the paragraphs between two labels, and those behind the last in which somebody speaks of themselves, to whom the label names.</summary>
    public static void GoOn(ArticleReading article, List<Excerpt> passages, Voice[] voices)
    {
        if (article.Text.Text.AsSpan().Count(':') < FewestLabels) { return; }
        var labelled = Labelled(article);
        if (labelled.AsSpan().Count(true) < FewestLabels) { return; }
        var last = Array.LastIndexOf(labelled, true);
        Voice? speaker = null;
        var read = 0;
        for (var index = 0; index < passages.Count; index++)
        {
            var block = article.BlockIndexOf(passages[index].Sentence);
            for (; read <= block; read++) { if (labelled[read]) { speaker = null; } }
            if (labelled[block]) { speaker = voices[index].Name is null ? speaker : voices[index]; }
            else if (speaker is { } voice && voices[index].Name is null && !article.IsHeading(passages[index].Sentence) && (block < last || article.HasAny(passages[index].First, passages[index].End, OfSelf))) { voices[index] = voice; }
        }
    }

    /// <summary>The paragraphs that begin with a few capitalised words and a colon.</summary>
    private static bool[] Labelled(ArticleReading article)
    {
        var labelled = new bool[article.Document.Blocks.Count];
        for (var sentence = 0; sentence < article.Words.SentenceCount; sentence++)
        {
            var block = article.BlockIndexOf(sentence);
            var (first, end) = article.Words.RangeOf(sentence);
            if (first == end || article.Words[first].Start != article.Document.Blocks[block].Span.Start) { continue; }
            for (var word = first; word < Math.Min(end, first + Longest) && article.Words[word].Has(WordTraits.Capitalised | WordTraits.Preposition); word++)
            {
                if (article.Text.Text.AsSpan(article.Words[word].End).StartsWith(":")) { labelled[block] = true; }
            }
        }
        return labelled;
    }
}
