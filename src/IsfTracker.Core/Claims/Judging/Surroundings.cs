using IsfTracker.Core.Claims.Dating;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>What stands around a passage and bears on its stance: the title, the passages beside it, and the rest of what the article tells of the actor's position.</summary>
internal sealed class Surroundings
{
    private static readonly string[] Kinds = ["self", "title", "before", "before-same", "after", "after-same", "rest", "self-old"];

    /// <summary>The kinds of surroundings, as the file of weights names them.</summary>
    public static IReadOnlyList<string> Names => Kinds;

    public static int IndexOf(string name) => Array.IndexOf(Kinds, name);

    private readonly ArticleReading article;
    private readonly List<ClaimDraft> drafts;
    private readonly StanceOdds?[] evidence;
    private readonly int title;
    private readonly StanceOdds sum;
    private readonly int counted;

    /// <param name="likelihoods">Of each passage by its own signs; null where it is no claim.</param>
    public Surroundings(ArticleReading article, List<ClaimDraft> drafts, StanceOdds?[] likelihoods)
    {
        (this.article, this.drafts) = (article, drafts);
        evidence = Array.ConvertAll(likelihoods, each => each?.ToEvidence());
        title = Enumerable.Range(0, drafts.Count).FirstOrDefault(index => evidence[index] is not null && IsHeading(index), -1);
        for (var index = 0; index < drafts.Count; index++)
        {
            if (!Counts(index)) { continue; }
            sum.Add(evidence[index]!.Value);
            counted++;
        }
    }

    /// <summary>The evidence of each kind for the passage, in the order of the names; what is not there is nothing.</summary>
    public StanceOdds[] Of(int index)
    {
        var all = new StanceOdds[Names.Count];
        all[0] = evidence[index]!.Value;
        if (title >= 0 && title != index) { all[1] = evidence[title]!.Value; }
        if (Beside(index, index - 1) is { } before) { all[before.Same ? 3 : 2] = before.Evidence; }
        if (Beside(index, index + 1) is { } after) { all[after.Same ? 5 : 4] = after.Evidence; }
        all[6] = Rest(index);
        if (IsOld(index)) { all[7] = evidence[index]!.Value; }
        return all;
    }

    private (StanceOdds Evidence, bool Same)? Beside(int index, int other)
    {
        if (other < 0 || other >= drafts.Count || evidence[other] is not { } beside || IsFixed(drafts[other]) || IsHeading(other)) { return null; }
        return (beside, drafts[other].Voice.Name is { } name && name == drafts[index].Voice.Name);
    }

    private StanceOdds Rest(int index)
    {
        var own = Counts(index) ? 1 : 0;
        var rest = new StanceOdds();
        if (counted == own) { return rest; }
        rest.Add(sum, 1.0 / (counted - own));
        if (own > 0) { rest.Add(evidence[index]!.Value, -1.0 / (counted - own)); }
        return rest;
    }

    private bool Counts(int index) => evidence[index] is not null && !IsFixed(drafts[index]) && !IsHeading(index) && !IsOld(index);

    /// <summary>Silence, an approach and an outsider's verdict are what they are, whatever stands beside them.</summary>
    public static bool IsFixed(ClaimDraft draft) => draft.Reading is { Kind: not ClaimKind.Position };

    private bool IsHeading(int index) => article.IsHeading(drafts[index].Passage.Sentence);

    private bool IsOld(int index) =>
        drafts[index].SaidOn is { } said && article.Document.Published.On is { Latest: var latest } && latest != DateOnly.MaxValue && Recollections.IsPast(said, latest);
}
