namespace IsfTracker.Core.Claims.Passages;

/// <summary>What can be seen of a passage, its speaker and its article that bears on whether it tells the actor's position.</summary>
internal enum PassageTrait
{
    // The article.
    ArticleIsAboutForce,
    ArticleNamesForce,
    ArticleIsPlaced,
    TitleNamesActor,
    TitleNamesForce,
    TitleIsTopical,
    ActorRare,
    ActorFrequent,
    NothingPlain,
    OnePlain,
    SeveralPlain,

    // What the passage speaks of.
    TopicNamed,
    TopicByContext,
    Force,
    ForceInContext,
    Place,
    OtherForce,
    OwnAct,
    OwnActNegated,
    OthersAct,
    Troops,
    OwnTroops,
    Condition,
    Future,

    // Whose it is.
    ActorOpens,
    ActorNamed,
    ActorByPronoun,
    ActorBody,
    OfficialNamed,
    ActorListed,
    OtherOpens,
    OtherNamed,
    OthersNamed,
    OwnVoice,
    Legislator,
    ForeignVoice,
    ExpertVoice,
    FirstPerson,
    Quoted,
    NobodyNamed,
    SomebodySpeaks,

    // What it says of taking part.
    Verdict,
    NoComment,
    Approach,
    Declined,
    Conditional,
    Undecided,
    Considering,
    Offered,
    Committed,
    WeakStance,
    NoStance,
    DecisionSignal,
    NeedSignal,
    ReluctantSignal,
    ApproachSignal,

    // What it is rather about.
    Aid,
    Casualties,
    Diplomacy,
    Trade,
    PastService,
    Money,
    Remark,
    Strength,
    Year,

    // Its form.
    Question,
    Supposition,
    Heading,
    Short,
    Long,
    Opening,

    // Its neighbours.
    AfterPlain,
    BeforePlain,
    AfterOwnVoice,
    GoesOnFromPlain,
    PlainInParagraph,
    PlainNear,
    PlainFar,
    SpeakerIsPlain,
    TopicalSentenceBefore,
    SilentStretch,
    SectionOfActor,
    SectionOfOther,
    AfterTopicalQuestion,
    AfterOtherQuestion,
    RestOfQuote,

    /// <summary>Only tells who said the quotation beside it.</summary>
    MereAttribution,

    // What counts only together.
    /// <summary>Tells the actor's position beyond doubt.</summary>
    Plain,
    OwnVoiceOnTopic,
    OwnVoiceWithStance,
    OwnVoiceTopical,
    OwnVoiceSilentOnTopic,
    OwnQuote,
    UntoldActor,
    UntoldTopicalActor,
    ActorWithStance,
    ActorTopical,
    StanceWithoutActor,
    OthersWithActor,
    BackgroundOnly,
    RemarkOnly,
    ListedWithStance,

    /// <summary>Another government keeps silent.</summary>
    OthersSilent,
}
