using IsfTracker.Core;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Claims.Dating;
using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Language;
using IsfTracker.Core.Reading;

namespace IsfTracker.Tests.Claims;

/// <summary>Who speaks when in each passage of a text about the fictional country, whether or not the passage makes a claim.</summary>
internal sealed class PassageReading
{
    private static readonly Lazy<ActorLexicon> Karvenia = new(() =>
    {
        var codebook = ((CodebookResult.Loaded)CodebookReader.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Claims", "Files", "karvenia.yaml")))).Codebook;
        return new ActorLexicon(codebook, codebook.FindActor(codebook.DefaultActor)!);
    });

    private readonly List<(string Words, Voice Voice, Edtf? SaidOn)> passages = [];

    public (Voice Voice, Edtf? SaidOn) At(string start)
    {
        var (_, voice, said) = passages.First(passage => passage.Words.StartsWith(start, StringComparison.Ordinal));
        return (voice, said);
    }

    /// <param name="marked">Paragraphs separated by ¶; one that begins with # is a title.</param>
    public static PassageReading Of(string marked, string? published)
    {
        var document = Document(marked, published);
        var text = LanguageAnalysis.Analyze(document.Text, document.Blocks, document.Published.On?.Latest);
        var words = WordTable.Build(text, Karvenia.Value.Phrases.Vocabulary);
        var article = new ArticleReading(document, text, words, MentionFinder.Find(words, Karvenia.Value), Karvenia.Value);
        var cut = PassageCutter.Cut(article);
        var voices = PassageVoices.Find(article, Subjects.Find(article), cut);
        var dates = SaidDates.Find(article, cut, voices);
        Credits.Give(article, cut, voices, dates);
        var reading = new PassageReading();
        for (var index = 0; index < cut.Count; index++) { reading.passages.Add((cut[index].Span.Of(document.Text), voices[index], dates[index])); }
        return reading;
    }

    private static ReadDocument Document(string marked, string? published)
    {
        var (text, blocks) = ("", new List<TextBlock>());
        foreach (var part in marked.Split('¶', StringSplitOptions.TrimEntries))
        {
            var words = part.TrimStart('#', ' ');
            if (text.Length > 0) { text += "\n\n"; }
            blocks.Add(new TextBlock(new TextSpan(text.Length, text.Length + words.Length), part[0] == '#' ? BlockKind.Title : BlockKind.Paragraph));
            text += words;
        }
        var on = published is null ? Published.Unknown : new Published(Edtf.Parse(published), PublishedBasis.Stated);
        return new ReadDocument(null, null, null, null, on, "text/plain", "en", text, blocks);
    }
}
