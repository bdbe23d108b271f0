using IsfTracker.Core.Claims.Dating;

namespace IsfTracker.Core.Claims;

/// <summary>The rules by which a passage is read, in words. The stances stand in the order in which they decide.</summary>
public static class ReadingRules
{
    private const string ConditionPrefix = "condition.";

    private static readonly ReadingRule Condition = new("condition", "Condition", "These words are a wording of the condition in the codebook, and here the condition is the actor's.");

    private static readonly ReadingRule Weekday = new("weekday", "Day of the week", "The article does not say when it appeared: of the day on which the words were spoken, the day of the week alone is known.");

    /// <summary>All rules; the conditions, one for each code of the codebook, stand as one.</summary>
    public static IReadOnlyList<ReadingRule> All { get; } =
    [
        new("actor.named", "Names the actor", "The passage names the actor: by its name, capital, people, parliament or one of its officials."),
        new("force.named", "Names the force", "The passage names the force, or uses words that mean it where the article is about it."),
        new("stance.verdict", "Verdict of an outsider", "What others make of the actor's conduct is a characterisation; it never decides a position."),
        new("stance.no-comment", "No comment", "The actor is asked and says nothing, or neither confirms nor denies: undecided, as a refusal to comment."),
        new("stance.approach", "Approach", "Somebody asks the actor to take part. That says nothing of its answer: undecided, as an approach."),
        new("stance.enacted", "Approved by its parliament", "The actor's own parliament has acted: committed."),
        new("stance.conditional", "Condition", "What the actor would do is made to depend on something: conditional."),
        new("stance.open-question", "Open questions", "Questions left open are complained of, and nothing is demanded: undecided."),
        new("stance.denied", "Denial", "A report that it had agreed, or had withdrawn, is denied. That is no refusal: undecided."),
        new("stance.undecided", "No decision", "The words say that nothing is decided: undecided."),
        new("stance.not-refused", "Not ruled out", "A refusal is itself negated (“did not rule out”): considering."),
        new("stance.limited", "Refused task", "A task is refused, not the whole: declined, unless what stands around it says otherwise."),
        new("stance.declined", "Refusal", "Taking part is refused, or its opposite is planned: declined."),
        new("stance.needs", "Needs something first", "The actor needs or asks for something that the codebook lists as a condition: conditional."),
        new("stance.offered", "Readiness", "The actor is ready or willing, volunteers, or puts itself forward: offered."),
        new("stance.considering", "Deliberation", "The actor weighs it, or others expect it of the actor: considering."),
        new("stance.committed", "Commitment", "The actor binds itself, or taking part is told as settled: committed."),
        new("stance.condition-state", "State of a condition", "The words tell how one of the conditions stands: conditional."),
        new("stance.reluctant", "Reluctance", "Reasons to hesitate, without a yes or a no: undecided."),
        new("stance.weighed", "Words weighed", "No rule fits, or the rule that fits is often wrong of such words: these words, weighed as in the labelled articles, speak most for the stance."),
        new("stance.continued", "Goes on", "The words of the passage leave its stance open, or point elsewhere; what stands around it decides: the title, what the same speaker says beside it, the rest of the article."),
        Condition,
        new("speaker.named", "Speaker", "The speaker is named here, in the passage or nearest to it."),
        new("via.credited", "Outlet credited", "The words are credited to this outlet, in the passage or where the same speaker is quoted."),
        new("said-on.dated", "Date said", "This expression, resolved against the day of publication, is when the words were spoken."),
        new("said-on.bounded", "Date said, bounded", "The article does not say when it appeared: the expression is resolved against every month in which it may have."),
        new(UndatedArticle.Before, "Date said, looking back", "The article does not say when it appeared: in whichever month that was, the expression means an earlier time."),
        Weekday,
        new("review.corrected", "Corrected in review", "A reviewer read it otherwise than the rules did; what is shown is the reviewer's reading."),
        new("review.kept", "Kept from review", "A reviewer judged the same words in an earlier copy or reading of the article; they are read as they were judged."),
    ];

    private static readonly Dictionary<string, ReadingRule> ByCode = All.ToDictionary(rule => rule.Code, StringComparer.Ordinal);

    /// <summary>The rule behind a cue; null for one that this version no longer has.</summary>
    public static ReadingRule? Find(string code)
    {
        if (code.StartsWith(SaidWeekday.Prefix, StringComparison.Ordinal)) { return Weekday with { Code = code }; }
        return code.StartsWith(ConditionPrefix, StringComparison.Ordinal) ? Condition with { Code = code, Name = $"Condition: {code[ConditionPrefix.Length..]}" } : ByCode.GetValueOrDefault(code);
    }
}
