using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Words;

namespace IsfTracker.Core.Claims.Stances;

/// <summary>The condition wordings of a passage: what must hold first, and the limits of a part that is taken.</summary>
internal sealed class Terms
{
    private static readonly WordSet Limiting = ["only", "strictly", "purely", "solely", "exclusively", "limited", "confined", "restricted", "non", "unarmed", "self", "humanitarian", "avoid", "outside", "caveats", "reservations", "reservation"];
    private static readonly WordSet Tasking = ["asked", "ordered", "told", "forced", "required", "obliged", "tasked", "used", "means", "meant", "involves", "involved", "entails", "entailed"];
    private static readonly WordSet Obliging = ["is", "has", "have", "had", "were"];
    private static readonly WordSet OpeningClause = ["until", "unless", "if", "before", "without", "once", "provided", "till", "while", "because", "amid", "during"];

    /// <summary>So many words join what is refused together.</summary>
    private const int Links = 3;

    private static readonly List<Mention> None = [];

    private readonly ArticleReading article;
    private readonly List<Mention> kept;

    public Terms(ArticleReading article, Excerpt passage)
    {
        this.article = article;
        List<Mention>? all = null;
        foreach (var mention in article.MentionsIn(passage.First, passage.End))
        {
            if (mention.Kind == MentionKind.Condition && mention.End <= passage.End && !(IsLimit(mention) && (CrossesClause(mention) || IsPurposeOfAny(all, mention)))) { (all ??= []).Add(mention); }
        }
        kept = all is null ? None : WithoutHidden(all);
    }

    private List<Mention> WithoutHidden(List<Mention> all)
    {
        var open = new List<Mention>(all.Count);
        foreach (var mention in all)
        {
            if (!IsHidden(mention, all)) { open.Add(mention); }
        }
        return open;
    }

    /// <summary>The same words, worded as a limit and as what must hold first, are one of them.</summary>
    private bool IsHidden(Mention mention, List<Mention> all)
    {
        var limit = IsLimit(mention);
        if (limit && (IsRefusedTask(mention) || IsPutTask(mention))) { return false; }
        foreach (var other in all)
        {
            if (limit ? !IsLimit(other) && Overlap(other, mention) : Takes(other, mention)) { return true; }
        }
        return false;
    }

    /// <summary>What is refused, or might be asked of the actor, is no condition of others.</summary>
    private bool Takes(Mention task, Mention mention) =>
        IsRefusedTask(task) ? Overlap(task, mention) || IsRefusedWith(task, mention) : Overlap(task, mention) && IsPutTask(task);

    public List<Mention> All => kept;

    /// <summary>Something that must hold first, or an open question.</summary>
    public bool Any => kept.Count > 0;

    /// <summary>Something more than a task that is refused.</summary>
    public bool AnyOpen => kept.Exists(mention => !IsRefusedTask(mention));

    /// <summary>Something that must hold first.</summary>
    public bool AnyFirst => kept.Exists(mention => !IsLimit(mention));

    public bool IsLimit(Mention mention) => article.Lexicon.Codebook.Conditions[mention.Value].Limit;

    /// <summary>The words lie within the wording of a limit, so that they refuse a task and not the whole.</summary>
    public bool Limits(Event refused) =>
        kept.Exists(mention => IsLimit(mention) && mention.First <= refused.Mention.End && refused.First <= mention.End);

    /// <summary>"Not to disarm anyone": a limit worded with its own negation.</summary>
    public bool IsRefusedTask(Mention mention)
    {
        if (!IsLimit(mention)) { return false; }
        for (var word = mention.First; word < mention.End; word++)
        {
            if (article.IsAny(word, Limiting)) { return true; }
            if (article.Is(word, "out") && article.Is(word + 1, "of") && article.Is(word + 3, "question")) { return true; }
            foreach (var inside in article.MentionsIn(word, word + 1))
            {
                if (inside.Is(Signal.Negation) || (inside.Is(Signal.Decline) && inside.First == mention.First)) { return true; }
            }
        }
        return false;
    }

    /// <summary>"If it is asked to disarm anyone": a limit worded as a task that might be put to the actor.</summary>
    private bool IsPutTask(Mention mention)
    {
        if (!IsLimit(mention)) { return false; }
        for (var word = mention.First; word < mention.End; word++)
        {
            if (article.IsAny(word, Tasking) || (article.Is(word + 1, "to") && article.IsAny(word, Obliging))) { return true; }
        }
        return false;
    }

    /// <summary>"Only humanitarian aid", "purely civilian": in a refusal it is what is offered in place of personnel.</summary>
    public bool IsOfferInstead(Mention limit) => (article.IsAny(limit.First, Limiting) || article.Is(limit.End - 1, "else") || article.Is(limit.End - 1, "more")) && !article.IsAny(limit.First, "avoid", "outside", "non", "self");

    /// <summary>The words belong to a task that is refused, and ask for nothing.</summary>
    public bool IsWithinRefusedTask(Mention words) => kept.Exists(task => task.Value != words.Value && task.First < words.End && words.First - task.End < Links && (IsRefusedTask(task) || IsPutTask(task)));

    public Mention? FirstRefusedTask()
    {
        foreach (var mention in kept)
        {
            if (IsRefusedTask(mention)) { return mention; }
        }
        return null;
    }

    /// <summary>"No combat or disarmament": what follows a refused task at an "or" is refused with it.</summary>
    private bool IsRefusedWith(Mention task, Mention mention)
    {
        if (mention.First <= task.End || mention.First - task.End > Links) { return false; }
        for (var word = task.End; word < mention.First; word++)
        {
            if (!article.IsAny(word, "or", "nor", "and", "in", "the", "any")) { return false; }
        }
        return true;
    }

    private static bool Overlap(Mention left, Mention right) => left.First < right.End && right.First < left.End;

    private bool IsPurposeOfAny(List<Mention>? conditions, Mention limit)
    {
        foreach (var condition in conditions ?? None)
        {
            if (IsPurpose(condition, limit)) { return true; }
        }
        return false;
    }

    /// <summary>"A resolution, which would define the mandate": what the condition is for is no condition more.</summary>
    private bool IsPurpose(Mention condition, Mention limit)
    {
        if (IsLimit(condition)) { return false; }
        for (var word = condition.First + 1; word < limit.First; word++)
        {
            if (article.Is(word, "which") || (article.Is(word, "so") && article.Is(word + 1, "that"))) { return true; }
        }
        return false;
    }

    /// <summary>A limit is worded within one clause: not "will not go until Hamas disarms".</summary>
    private bool CrossesClause(Mention mention)
    {
        if (article.Is(mention.First, "not") && article.Is(mention.First + 1, "only")) { return true; }
        for (var word = mention.First + 1; word < mention.End - 1; word++)
        {
            if (article.IsAny(word, OpeningClause) || OpensAnother(word) || (article.Is(word, "long") && !article.Is(word - 1, "how"))) { return true; }
        }
        return false;
    }

    /// <summary>", and Azerbaijan": a party after a comma and a link begins a clause of its own.</summary>
    private bool OpensAnother(int link)
    {
        if (!article.Words[link].Gap || !(article.Is(link, "and") || article.Is(link, "but"))) { return false; }
        foreach (var mention in article.MentionsIn(link + 1, link + 2))
        {
            if (mention.IsParty) { return true; }
        }
        return false;
    }
}
