namespace IsfTracker.Core.Claims.Passages;

/// <summary>Adds to the traits of passages what stands around them.</summary>
internal static class NeighbourTraits
{
    private const int Several = 3;
    private const int Near = 3;
    private const int Far = 10;
    private const int Stretch = 4;
    private const int LongestAttribution = 15;

    public static void Add(ArticleReading article, List<ClaimDraft> drafts, TraitSet[] all)
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

    private static void AddSpeakers(List<ClaimDraft> drafts, TraitSet[] all, bool[] plain)
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

    private static void AddSurroundings(ArticleReading article, List<ClaimDraft> drafts, TraitSet[] all, bool[] plain)
    {
        var distances = DistancesToPlain(plain);
        for (var index = 0; index < all.Length; index++)
        {
            all[index].Add(PassageTrait.AfterPlain, index > 0 && plain[index - 1]);
            all[index].Add(PassageTrait.BeforePlain, index + 1 < plain.Length && plain[index + 1]);
            all[index].Add(PassageTrait.PlainNear, distances[index] <= Near);
            all[index].Add(PassageTrait.PlainFar, distances[index] > Far);
            if (plain[index]) { AddParagraph(article, drafts, all, index); }
            var shares = SharesSentence(article, drafts, index, index - 1) || SharesSentence(article, drafts, index, index + 1);
            all[index].Add(PassageTrait.RestOfQuote, shares);
            all[index].Add(PassageTrait.MereAttribution, shares && IsSilent(all[index], drafts[index].Passage));
        }
    }

    /// <summary>Those that stand near a plain passage in its paragraph.</summary>
    private static void AddParagraph(ArticleReading article, List<ClaimDraft> drafts, TraitSet[] all, int plain)
    {
        var block = article.BlockIndexOf(drafts[plain].Passage.Sentence);
        for (var index = Math.Max(0, plain - Far); index <= Math.Min(all.Length - 1, plain + Far); index++)
        {
            if (index != plain && article.BlockIndexOf(drafts[index].Passage.Sentence) == block) { all[index].Add(PassageTrait.PlainInParagraph); }
        }
    }

    /// <summary>For each passage how many steps away the nearest other plain one is; what is beyond sight is one step beyond it.</summary>
    private static int[] DistancesToPlain(bool[] plain)
    {
        var distances = new int[plain.Length];
        Array.Fill(distances, Far + 1);
        for (var (index, last) = (0, -Far - 1); index < plain.Length; index++)
        {
            distances[index] = Math.Min(distances[index], index - last);
            if (plain[index]) { last = index; }
        }
        for (var (index, next) = (plain.Length - 1, plain.Length + Far); index >= 0; index--)
        {
            distances[index] = Math.Min(distances[index], next - index);
            if (plain[index]) { next = index; }
        }
        return distances;
    }

    /// <summary>The quotation may have begun sentences before.</summary>
    private static bool SharesSentence(ArticleReading article, List<ClaimDraft> drafts, int index, int other)
    {
        if (other < 0 || other >= drafts.Count || drafts[index].Passage.Quoted || !drafts[other].Passage.Quoted) { return false; }
        var (sentence, quote) = (drafts[index].Passage.Sentence, drafts[other].Passage);
        return quote.Sentence <= sentence && article.Words[quote.End - 1].Sentence >= sentence;
    }

    private static bool IsSilent(TraitSet traits, Excerpt passage) =>
        traits.Has(PassageTrait.NoStance) && !traits.HasAny(PassageTrait.OwnAct, PassageTrait.OwnActNegated, PassageTrait.Condition)
        && (passage.End - passage.First <= LongestAttribution || !traits.Has(PassageTrait.Force));

    private static void AddTopicalBefore(List<ClaimDraft> drafts, TraitSet[] all)
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
