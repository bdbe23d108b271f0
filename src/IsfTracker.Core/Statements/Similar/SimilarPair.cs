namespace IsfTracker.Core.Statements.Similar;

/// <summary>Two texts, by their numbers, of which one is a rewrite of the other or is contained in it.</summary>
/// <param name="One">Of a contained pair the shorter text, which lies within the other.</param>
/// <param name="Jaccard">Share of the five-word runs of both that they have in common, 0 to 1.</param>
/// <param name="Containment">Share of the shorter text's five-word runs that the longer one has too, 0 to 1.</param>
public sealed record SimilarPair(int One, int Other, SimilarKind Kind, double Jaccard, double Containment)
{
    /// <summary>What the kind is measured by.</summary>
    public double Score => Kind == SimilarKind.NearDuplicate ? Jaccard : Containment;
}

/// <summary>How two texts are alike.</summary>
public enum SimilarKind
{
    /// <summary>At least half of the five-word runs of both are shared.</summary>
    NearDuplicate,

    /// <summary>The shorter text is found within the longer one.</summary>
    Contained,
}

/// <summary>The texts that are alike, by their numbers.</summary>
/// <param name="Groups">Texts that tell one story, two or more each; a text is in one group at most.</param>
/// <param name="Pairs">In order of the numbers.</param>
public sealed record SimilarTextsResult(IReadOnlyList<IReadOnlyList<int>> Groups, IReadOnlyList<SimilarPair> Pairs);
