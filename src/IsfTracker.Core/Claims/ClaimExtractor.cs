using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Language;
using IsfTracker.Core.Reading;

namespace IsfTracker.Core.Claims;

/// <summary>Finds the claims about one actor in a document. Built once for a codebook and actor; safe to use from many threads.</summary>
public sealed class ClaimExtractor(Codebook codebook, Actor actor)
{
    /// <summary>The day before which nothing was said of the force; null where the codebook does not tell.</summary>
    public DateOnly? Since => codebook.Force.Since;

    private readonly ActorLexicon lexicon = new(codebook, actor);

    /// <summary>The claims of the document. Never throws on any text.</summary>
    public Extraction Extract(ReadDocument document)
    {
        if (document.Language is not ("en" or "und")) { return new Extraction(false, null, $"not coded: language {document.Language}", []); }
        return ClaimSteps.Run(Read(document));
    }

    internal ArticleReading Read(ReadDocument document)
    {
        var published = document.Published.On is { } on && on.Latest != DateOnly.MaxValue ? on.Latest : document.Published.On?.Earliest;
        var text = LanguageAnalysis.Analyze(document.Text, document.Blocks, published == DateOnly.MinValue ? null : published);
        var words = WordTable.Build(text, lexicon.Phrases.Vocabulary);
        return new ArticleReading(document, text, words, MentionFinder.Find(words, lexicon), lexicon);
    }
}
