using IsfTracker.Core.Statements;
using static IsfTracker.Core.Timelines.TimelineRuleGroup;

namespace IsfTracker.Core.Timelines;

/// <summary>The rules by which statements and the timeline are derived, in one place, in words.</summary>
public static class TimelineRules
{
    /// <summary>All rules, by group.</summary>
    public static IReadOnlyList<TimelineRule> All { get; } =
    [
        .. Enum.GetValues<JoinReason>().Select(Of),
        new(Joining, "one-speaker", "One speaker, one occasion", "What one speaker says on one occasion is one statement within an article, whatever stances its sentences show; a bare “Baku” is whoever of the government speaks there."),
        new(Joining, "no-mixing", "Never joined", "Different speakers, unnamed sources of different outlets without a quote in common, and different stances without shared words stay apart, also on the same day."),
        new(Joining, "asides", "Approaches and refusals to comment", "What is told beside a position is one statement over all articles that tell the same story."),
        new(Dating, "stated", "Stated", "Where articles say when the words were spoken, the days they have in common count; nothing is said after it was published."),
        new(Dating, "spoken", "Spoken, undated", "Undated words of a speaker on record, or in direct quotation, are of the day of the first article or the day before."),
        new(Dating, "standing", "Standing position, undated", "An undated position of an unnamed speaker (“has not yet decided”) is as of the day of the first article."),
        new(Dating, "undated-article", "Article without a date", "An article that does not say when it appeared is bounded by what it tells: not before the force was proposed, not after it was brought here, and in no month in which its own “last November” would be older than the force. What it looks back on was said before what it reports as news; “Friday” leaves the Fridays of those days."),
        new(Weighing, "strongest", "The strongest claim", "A statement's stance is that of its strongest claim: the speaker before the outlet's own sentence, direct quote before paraphrase, body before headline; among equals that of the article that appeared first. A characterisation never decides."),
        new(Weighing, "open", "No final decision", "“No final decision” together with conditions is undecided, and carries the conditions; a refusal that names what would lift it is conditional."),
        new(Weighing, "conditions", "Conditions", "A statement carries the conditions of all its claims. A refusal has none that stand: what it names would not lift it."),
        new(Moving, "lanes", "Lanes", "The declared lane moves only on what the actor's own government says, the reported lane only on what others say."),
        new(Moving, "silence", "Silence", "That the government refused to comment is its own doing, so it stands in the declared lane whoever tells it; who asked it to take part stands in the lane of who tells that. Neither is a stance, and neither ends a position."),
        new(Moving, "shift", "Shift", "A position begins with the first statement of another stance; one that repeats it adds evidence, not a date."),
        new(Moving, "independence", "Independence", "Corroboration counts statements; the articles and outlets that carried them are counted beside."),
        new(Moving, "conditions-history", "A condition over time", "A condition is stated by every declared position that names it, restated by the next, and dropped where a declared position follows that does not carry it. What happens in the world may meet it; that moves no stance."),
        new(Moving, "overlap", "The same days", "Statements of one lane and another stance whose days overlap are in conflict, and one of them decides; where an article looks back on one and reports the other, their order is known and they are not."),
        .. Enum.GetValues<UnusedReason>().Select(Of),
        .. Enum.GetValues<ConflictRule>().Select(Of),
    ];

    /// <summary>The rule behind a join.</summary>
    public static TimelineRule Of(JoinReason reason) => reason switch
    {
        JoinReason.Founding => Join(reason, "Founding claim", "The statement is named after the speaker's own words in the article that appeared first."),
        JoinReason.SameQuote => Join(reason, "Same quote", "The same sentence in direct quotation is the same statement, in whatever outlet and however the speaker is described."),
        JoinReason.SameSpeakerAndDay => Join(reason, "Same speaker and day", "The same speaker, on a channel and a day that may be the same, says the same."),
        JoinReason.NearDuplicate => Join(reason, "Near-duplicate", "At least half of the five-word runs of the two articles are the same, and the same speaker takes the same stance in both."),
        JoinReason.Contained => Join(reason, "Contained", "At least seven in ten of the five-word runs of what one article tells of it are in what the other tells, as of an agency's story in a longer one; the same speaker takes the same stance in both, and the days agree."),
        JoinReason.RecalledLater => Join(reason, "Recalled later", "A later article looks back on it: the same office, a speaker, stance and conditions that fit, a date that may be the same."),
        JoinReason.RestatesSpeaker => Join(reason, "Restates the speaker", "A sentence or headline in the outlet's own voice restates what a speaker says in the same article."),
        JoinReason.JoinedInReview => Join(reason, "Joined in review", "A reviewer found that it reports the same speech act, though the rules kept it apart."),
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>The rule behind a statement that moved nothing.</summary>
    public static TimelineRule Of(UnusedReason reason) => reason switch
    {
        UnusedReason.Repeat => Idle(reason, "Repeat", "The lane already stood there: more evidence, no new date."),
        UnusedReason.ReportedOnly => Idle(reason, "Reported only", "An outlet's own sentence that says what the government had declared itself."),
        UnusedReason.SupersededSameDay => Idle(reason, "Superseded the same day", "A stronger or later statement of the same day decides."),
        UnusedReason.Characterisation => Idle(reason, "Characterisation", "A verdict by others on the actor's conduct is shown and moves nothing."),
        UnusedReason.Approach => Idle(reason, "Approach", "That the actor was asked is shown and ends no position."),
        UnusedReason.NoComment => Idle(reason, "No comment", "A refusal to comment is shown and ends no position."),
        UnusedReason.RejectedInReview => Idle(reason, "Rejected in review", "A reviewer rejected every claim of it."),
        UnusedReason.HeadlineOnly => Idle(reason, "Headline only", "Only a headline says it; no sentence of an article bears it out."),
        UnusedReason.UncertainOrder => Idle(reason, "Order uncertain", "Its date is so vague that it may be before or after a statement with another stance."),
        UnusedReason.Undated => Idle(reason, "Undated", "Nothing tells the earliest day on which it may have been made."),
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    /// <summary>The rule that decided between two statements.</summary>
    public static TimelineRule Of(ConflictRule rule) => rule switch
    {
        ConflictRule.StrongerOffice => Decide(rule, "Stronger office", "The head of state before a minister, a minister before other officials; among others officials before single legislators, experts and media."),
        ConflictRule.NamedSpeaker => Decide(rule, "Named speaker", "A speaker who is named before one who is not."),
        ConflictRule.MorePrecise => Decide(rule, "More precise date", "A statement known to the day before one known to the month."),
        ConflictRule.Later => Decide(rule, "Later", "The later of the two."),
        ConflictRule.MoreCareful => Decide(rule, "More careful", "The stance nearer to refusal. How many articles carried a statement never decides: copies confirm nothing."),
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };

    private static TimelineRule Join(JoinReason reason, string name, string sentence) => new(Joining, reason.ToCode(), name, sentence);

    private static TimelineRule Idle(UnusedReason reason, string name, string sentence) => new(Unused, reason.ToCode(), name, sentence);

    private static TimelineRule Decide(ConflictRule rule, string name, string sentence) => new(Deciding, rule.ToCode(), name, sentence);
}
