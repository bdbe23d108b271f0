using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Words;

namespace IsfTracker.Core.Claims.Stances;

/// <summary>Condition wordings that are told as facts: a condition only where the sentence makes it one.</summary>
internal sealed class ConditionFacts(ArticleReading article, Excerpt passage)
{
    /// <summary>So many words before a wording tell what it is.</summary>
    private const int Behind = 3;

    /// <summary>"The force that the Council has authorised": the noun stands so near.</summary>
    private const int NounBehind = 4;

    private static readonly WordSet Passing = ["adopted", "adoption", "passed", "drafted"];
    private static readonly WordSet Mandated = ["authorised", "authorized", "mandated", "endorsed", "approved", "backed", "established", "created", "set", "sanctioned", "un"];
    private static readonly WordSet Indefinite = ["a", "an", "any", "if", "unless", "be"];
    private static readonly WordSet Studied = ["studied", "studying", "examined", "examining", "reviewed", "reviewing", "analysed", "analyzed", "analysing", "analyzing"];

    /// <summary>It has happened, describes the force as it is, belongs to an earlier mission or lies on a desk already.</summary>
    public bool Has(Mention wording) => HasHappened(wording) || DescribesTheForce(wording) || IsEarlierService(wording) || IsStudied(wording);

    private bool HasHappened(Mention wording)
    {
        if (article.IsAny(wording.End - 1, "effect", "force", "place")) { return true; }
        for (var word = Math.Max(passage.First, wording.First - Behind); word < wording.End; word++)
        {
            if (article.IsAny(word, Passing)) { return true; }
        }
        return false;
    }

    /// <summary>"The force authorised by the Council" is any of its names; "a force authorised by the Council" is what is asked for.</summary>
    private bool DescribesTheForce(Mention wording)
    {
        if (!article.IsAny(wording.First, Mandated)) { return false; }
        for (var word = wording.First - 1; word >= Math.Max(passage.First, wording.First - NounBehind); word--)
        {
            if (article.IsAny(word, Indefinite)) { return false; }
            if (article.IsAny(word, "the", "this")) { return true; }
        }
        return false;
    }

    /// <summary>"The text of the resolution is being studied": it is there already.</summary>
    private bool IsStudied(Mention wording)
    {
        for (var word = Math.Max(passage.First, wording.First - Behind); word < Math.Min(passage.End, wording.End + NounBehind + Behind); word++)
        {
            if (article.IsAny(word, Studied)) { return true; }
        }
        return false;
    }

    private bool IsEarlierService(Mention wording)
    {
        foreach (var mention in article.MentionsIn(Math.Max(passage.First, wording.First - NounBehind), wording.End))
        {
            if (mention.Is(Signal.PastService)) { return true; }
        }
        return false;
    }
}
