namespace IsfTracker.Core.Claims.Passages;

/// <summary>Adds to the traits of passages what stands around them.</summary>
internal static class NeighbourTraits
{
    private const int Several = 3;
    private const int Near = 3;
    private const int Far = 10;
    private const int Stretch = 4;
    private const int LongestAttribution = 15;

    public static void Add(ArticleReading article, IReadOnlyList<ClaimDraft> drafts, TraitSet[] all)
    {
        var plain = Array.ConvertAll(all, IsPlain);
        for (var index = 0; index < all.Length; index++) { all[index].Add(PassageTrait.Plain, plain[index]); }
        AddCount(all, plain);
        AddSpeakers(drafts, all, plain);
        AddSurroundings(article, drafts, all, plain);
        AddTopicalBefore(drafts, all);
        CountrySections.Add(article, drafts, all);
        Questions.Add(article, drafts, all);
    }

    /// <summary>Tells the actor's position beyond doubt: it or its government, the force or soldiers, and what is made of them.</summary>
    private static bool IsPlain(TraitSet traits) =>
        !traits.HasAny(PassageTrait.NoStance, PassageTrait.WeakStance, PassageTrait.Question, PassageTrait.Supposition, PassageTrait.OtherForce)
        && traits.HasAny(PassageTrait.TopicNamed, PassageTrait.TopicByContext)
        && traits.HasAny(PassageTrait.OwnVoiceTopical, PassageTrait.ActorTopical);

    private static void AddCount(TraitSet[] all, bool[] plain)
    {
        var count = 0;
        for (var index = 0; index < all.Length; index++)
        {
            if (plain[index] && !all[index].Has(PassageTrait.Heading)) { count++; }
        }
        var trait = count == 0 ? PassageTrait.NothingPlain : count < Several ? PassageTrait.OnePlain : PassageTrait.SeveralPlain;
        for (var index = 0; index < all.Length; index++) { all[index].Add(trait); }
    }

    private static void AddSpeakers(IReadOnlyList<ClaimDraft> drafts, TraitSet[] all, bool[] plain)
    {
        var speakers = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < all.Length; index++)
        {
            if (plain[index] && drafts[index].Voice.Name is { } name) { speakers.Add(name); }
        }
        for (var index = 0; index < all.Length; index++)
        {
            all[index].Add(PassageTrait.SpeakerIsPlain, drafts[index].Voice.Name is { } name && speakers.Contains(name));
            all[index].Add(PassageTrait.GoesOnFromPlain, index > 0 && plain[index - 1] && drafts[index].Voice.Name is not null && drafts[index].Voice.Name == drafts[index - 1].Voice.Name);
            all[index].Add(PassageTrait.AfterOwnVoice, index > 0 && drafts[index - 1].Voice.IsOwn);
        }
    }

    private static void AddSurroundings(ArticleReading article, IReadOnlyList<ClaimDraft> drafts, TraitSet[] all, bool[] plain)
    {
        for (var index = 0; index < all.Length; index++)
        {
            all[index].Add(PassageTrait.AfterPlain, index > 0 && plain[index - 1]);
            all[index].Add(PassageTrait.BeforePlain, index + 1 < plain.Length && plain[index + 1]);
            var distance = DistanceToPlain(plain, index);
            all[index].Add(PassageTrait.PlainNear, distance <= Near);
            all[index].Add(PassageTrait.PlainFar, distance > Far);
            var block = article.BlockIndexOf(drafts[index].Passage.Sentence);
            for (var other = Math.Max(0, index - Far); other <= Math.Min(all.Length - 1, index + Far); other++)
            {
                if (other != index && plain[other] && article.BlockIndexOf(drafts[other].Passage.Sentence) == block) { all[index].Add(PassageTrait.PlainInParagraph); }
            }
            var shares = SharesSentence(article, drafts, index, index - 1) || SharesSentence(article, drafts, index, index + 1);
            all[index].Add(PassageTrait.RestOfQuote, shares);
            all[index].Add(PassageTrait.MereAttribution, shares && IsSilent(all[index], drafts[index].Passage));
        }
    }

    private static int DistanceToPlain(bool[] plain, int index)
    {
        for (var distance = 1; distance <= Far; distance++)
        {
            if ((index >= distance && plain[index - distance]) || (index + distance < plain.Length && plain[index + distance])) { return distance; }
        }
        return Far + 1;
    }

    /// <summary>The quotation may have begun sentences before.</summary>
    private static bool SharesSentence(ArticleReading article, IReadOnlyList<ClaimDraft> drafts, int index, int other)
    {
        if (other < 0 || other >= drafts.Count || drafts[index].Passage.Quoted || !drafts[other].Passage.Quoted) { return false; }
        var (sentence, quote) = (drafts[index].Passage.Sentence, drafts[other].Passage);
        return quote.Sentence <= sentence && article.Words[quote.End - 1].Sentence >= sentence;
    }

    private static bool IsSilent(TraitSet traits, Excerpt passage) =>
        traits.Has(PassageTrait.NoStance) && !traits.HasAny(PassageTrait.OwnAct, PassageTrait.OwnActNegated, PassageTrait.Condition)
        && (passage.End - passage.First <= LongestAttribution || !traits.Has(PassageTrait.Force));

    private static void AddTopicalBefore(IReadOnlyList<ClaimDraft> drafts, TraitSet[] all)
    {
        var last = -Stretch;
        for (var index = 0; index < all.Length; index++)
        {
            var since = drafts[index].Passage.Sentence - last;
            all[index].Add(PassageTrait.TopicalSentenceBefore, since <= 1);
            all[index].Add(PassageTrait.SilentStretch, since >= Stretch);
            if (all[index].HasAny(PassageTrait.Force, PassageTrait.ForceInContext, PassageTrait.Troops)) { last = drafts[index].Passage.Sentence; }
        }
    }
}
