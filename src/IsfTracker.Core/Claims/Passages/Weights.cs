namespace IsfTracker.Core.Claims.Passages;

/// <summary>What each trait adds to the log-odds that a passage tells the actor's position: fitted to labelled articles by logistic regression, rounded.</summary>
internal static class Weights
{
    private const double Bias = -1.9;

    private static readonly double[] Points = Table(
    [
        (PassageTrait.ArticleIsAboutForce, 0.4),
        (PassageTrait.ArticleIsPlaced, -0.5),
        (PassageTrait.TitleNamesActor, 0.4),
        (PassageTrait.TitleNamesForce, -0.4),
        (PassageTrait.TitleIsTopical, -0.3),
        (PassageTrait.ActorRare, -0.3),
        (PassageTrait.ActorFrequent, -0.1),
        (PassageTrait.NothingPlain, 0.1),
        (PassageTrait.OnePlain, 0.4),
        (PassageTrait.SeveralPlain, -0.5),
        (PassageTrait.TopicNamed, 0.4),
        (PassageTrait.Force, 0.3),
        (PassageTrait.Place, -0.5),
        (PassageTrait.OtherForce, -0.2),
        (PassageTrait.OwnAct, 0.3),
        (PassageTrait.OwnActNegated, 0.3),
        (PassageTrait.OthersAct, 0.1),
        (PassageTrait.Troops, 0.4),
        (PassageTrait.OwnTroops, 0.1),
        (PassageTrait.Condition, 0.4),
        (PassageTrait.Future, 0.2),
        (PassageTrait.ActorOpens, 0.5),
        (PassageTrait.ActorNamed, 0.4),
        (PassageTrait.ActorByPronoun, 0.1),
        (PassageTrait.ActorBody, 0.2),
        (PassageTrait.OfficialNamed, -0.1),
        (PassageTrait.OtherOpens, -0.1),
        (PassageTrait.OtherNamed, -0.6),
        (PassageTrait.OthersNamed, -0.3),
        (PassageTrait.OwnVoice, 0.1),
        (PassageTrait.Legislator, 0.4),
        (PassageTrait.ForeignVoice, 0.4),
        (PassageTrait.ExpertVoice, -0.2),
        (PassageTrait.FirstPerson, 0.5),
        (PassageTrait.Quoted, 0.6),
        (PassageTrait.NobodyNamed, 0.3),
        (PassageTrait.SomebodySpeaks, 0.7),
        (PassageTrait.Verdict, 0.1),
        (PassageTrait.NoComment, 0.7),
        (PassageTrait.Approach, 0.4),
        (PassageTrait.Declined, -0.1),
        (PassageTrait.Conditional, -0.1),
        (PassageTrait.Undecided, 0.5),
        (PassageTrait.Considering, -0.1),
        (PassageTrait.Offered, 0.6),
        (PassageTrait.Committed, -0.7),
        (PassageTrait.WeakStance, 0.1),
        (PassageTrait.NoStance, -1.4),
        (PassageTrait.DecisionSignal, 0.3),
        (PassageTrait.NeedSignal, -0.1),
        (PassageTrait.ReluctantSignal, 0.3),
        (PassageTrait.ApproachSignal, 0.4),
        (PassageTrait.Aid, -0.2),
        (PassageTrait.Casualties, -0.5),
        (PassageTrait.Diplomacy, -0.3),
        (PassageTrait.Trade, -0.4),
        (PassageTrait.PastService, -0.7),
        (PassageTrait.Money, -0.3),
        (PassageTrait.Remark, -0.5),
        (PassageTrait.Strength, 0.1),
        (PassageTrait.Year, -0.6),
        (PassageTrait.Question, -0.7),
        (PassageTrait.Supposition, -0.2),
        (PassageTrait.Short, -0.7),
        (PassageTrait.Long, -0.6),
        (PassageTrait.Opening, 0.1),
        (PassageTrait.AfterPlain, 0.3),
        (PassageTrait.BeforePlain, 0.1),
        (PassageTrait.GoesOnFromPlain, 0.2),
        (PassageTrait.PlainInParagraph, 0.3),
        (PassageTrait.PlainNear, 0.4),
        (PassageTrait.PlainFar, -0.4),
        (PassageTrait.SpeakerIsPlain, 0.2),
        (PassageTrait.TopicalSentenceBefore, -0.4),
        (PassageTrait.SilentStretch, -0.5),
        (PassageTrait.SectionOfActor, -0.1),
        (PassageTrait.SectionOfOther, 0.3),
        (PassageTrait.AfterTopicalQuestion, -0.3),
        (PassageTrait.AfterOtherQuestion, 0.1),
        (PassageTrait.Plain, 1.1),
        (PassageTrait.OwnVoiceWithStance, 0.3),
        (PassageTrait.OwnVoiceTopical, 0.5),
        (PassageTrait.OwnVoiceSilentOnTopic, 0.1),
        (PassageTrait.OwnQuote, 0.9),
        (PassageTrait.UntoldActor, 0.1),
        (PassageTrait.UntoldTopicalActor, -0.1),
        (PassageTrait.ActorWithStance, 1.1),
        (PassageTrait.ActorTopical, 0.1),
        (PassageTrait.StanceWithoutActor, -0.4),
        (PassageTrait.OthersWithActor, 0.3),
        (PassageTrait.BackgroundOnly, -0.9),
        (PassageTrait.RemarkOnly, -0.1),
        (PassageTrait.ListedWithStance, 0.2),
    ]);

    /// <summary>The log-odds that a passage of these traits is a claim; 0 is even.</summary>
    public static double Of(TraitSet traits)
    {
        var sum = Bias;
        foreach (var trait in traits) { sum += Points[(int)trait]; }
        return sum;
    }

    private static double[] Table((PassageTrait Trait, double Points)[] rows)
    {
        var table = new double[Enum.GetValues<PassageTrait>().Length];
        foreach (var (trait, points) in rows) { table[(int)trait] = points; }
        return table;
    }
}
