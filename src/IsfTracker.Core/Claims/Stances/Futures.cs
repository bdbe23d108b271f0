using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Stances;

/// <summary>Taking part, or not, told by a modal verb: "will send", "would go", "they would not".</summary>
internal readonly struct Futures(ArticleReading article, Excerpt passage, List<Event> own)
{
    private static readonly WordSet Refusing = ["will", "would", "shall"];
    private static readonly WordSet Modals = ["will", "would"];
    private static readonly WordSet Contracted = ["won't", "won’t", "wouldn't", "wouldn’t"];
    private static readonly WordSet Refused = [.. Contracted, "not"];
    private static readonly WordSet Coming = ["in", "going", "coming"];
    private static readonly WordSet Being = ["is", "are", "'s", "’s", "'re", "’re", "am"];
    private static readonly WordSet Single = ["one", "a", "single"];
    private static readonly WordSet Will = ["will", "'ll", "’ll"];
    private static readonly WordSet BeforeTo = ["is", "are", "was", "due", "going", "set", "about"];
    private static readonly WordSet Are = ["is", "are", "'re", "’re"];
    private static readonly WordSet Supposing = ["if", "were", "unless", "should", "could", "might"];

    private const int ModalReach = 3;

    private static readonly WordSet Weaker = ["require", "required", "need", "have", "like", "consider", "only", "depend", "mean", "not", "never", "prefer", "want"];

    /// <summary>"Will send", "is to deploy", "would take part" where nothing is supposed.</summary>
    public Event? FindDeed()
    {
        foreach (var found in own)
        {
            if (found.Signal == Signal.Act && !found.Negated && IsToCome(found.First)) { return found; }
        }
        return null;
    }

    /// <summary>"The soldiers will be engineers": where they will do something, they go.</summary>
    public Event? FindTroops()
    {
        foreach (var found in own)
        {
            if (found.Signal != Signal.Troops || found.Negated) { continue; }
            for (var word = found.Mention.End; word < Math.Min(passage.End - 1, found.Mention.End + 2); word++)
            {
                if (article.IsAny(word, Modals) && !article.IsAny(word + 1, Weaker) && !HasIf()) { return found; }
            }
        }
        return null;
    }

    /// <summary>"They would not", "we are in", "we are going": the clause ends there.</summary>
    public Event? FindBare(bool refused)
    {
        if (!article.Words.MayHave(passage.First, passage.End, refused ? Refused : Coming) || (!refused && !article.Words.MayHave(passage.First, passage.End, Being))) { return null; }
        for (var word = passage.First + 1; word < passage.End; word++)
        {
            if (word + 1 < passage.End && !article.Words[word + 1].Gap) { continue; }
            var fits = refused
                ? article.IsAny(word, Contracted) || (article.Is(word, "not") && article.IsAny(word - 1, Refusing))
                : article.IsAny(word, Coming) && article.IsAny(word - 1, Being);
            if (fits) { return new Event(new Mention(MentionKind.Signal, (int)(refused ? Signal.Decline : Signal.Commit), word - 1, word + 1), false, Owner.Open, false); }
        }
        return null;
    }

    /// <summary>"No soldiers", "not one soldier": nobody goes.</summary>
    public Event? FindNobody()
    {
        foreach (var found in own)
        {
            if (found.Signal == Signal.Troops && found.Negated && IsNone(found.First)) { return found; }
        }
        return null;
    }

    private bool IsNone(int troops)
    {
        for (var word = troops - 1; word >= Math.Max(passage.First, troops - ModalReach); word--)
        {
            if (article.Is(word, "no") || (article.Is(word, "not") && article.IsAny(word + 1, Single))) { return true; }
        }
        return false;
    }

    private bool IsToCome(int act)
    {
        for (var word = act - 1; word >= Math.Max(passage.First, act - ModalReach); word--)
        {
            if (article.IsAny(word, Will)) { return true; }
            if (article.Is(word, "would")) { return !article.IsAny(word + 1, Weaker) && !HasIf(); }
            if (article.Is(word, "to") && article.IsAny(word - 1, BeforeTo)) { return true; }
            if (article.IsAny(word, Are) && Text(act).EndsWith("ing", StringComparison.OrdinalIgnoreCase)) { return true; }
            if (article.Words[word].Has(WordTraits.Preposition)) { return false; }
        }
        return false;
    }

    private ReadOnlySpan<char> Text(int word) => article.Text.Text.AsSpan(article.Words[word].Start, article.Words[word].Span.Length);

    private bool HasIf() => article.HasAny(passage.First, passage.End, Supposing);
}
