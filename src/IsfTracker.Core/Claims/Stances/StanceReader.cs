using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Stances;

/// <summary>Reads the stance of a passage from its signals. The rules stand in the order in which they decide.</summary>
internal static class StanceReader
{
    private static readonly (string Name, Func<PassageEvents, StanceRule?> Read)[] Rules =
    [
        ("stance.verdict", Verdict),
        ("stance.no-comment", NoComment),
        ("stance.approach", Approach),
        ("stance.enacted", Enacted),
        ("stance.conditional", Conditional),
        ("stance.needs", Needs),
        ("stance.open-question", OpenQuestion),
        ("stance.denied", Denied),
        ("stance.undecided", Undecided),
        ("stance.not-refused", NotRefused),
        ("stance.declined", Declined),
        ("stance.needs", NeedsClarity),
        ("stance.answered", Answered),
        ("stance.future", Future),
        ("stance.limited", Limited),
        ("stance.condition-state", ConditionState),
        ("stance.reluctant", Reluctant),
    ];

    public static StanceReading? Read(ArticleReading article, PassageEvents events)
    {
        foreach (var (name, read) in Rules)
        {
            if (read(events) is not { } rule) { continue; }
            var words = article.Words.SpanOf(rule.Decided.Mention.First, rule.Decided.Mention.End);
            return new StanceReading(rule.Stance, rule.Kind, rule.Strength, [new Cue(NameOf(name, rule), words)]);
        }
        return null;
    }

    private static string NameOf(string rule, StanceRule read) => rule is "stance.answered" or "stance.future" ? "stance." + read.Stance.ToCode() : rule;

    /// <summary>What others make of the actor's conduct.</summary>
    private static StanceRule? Verdict(PassageEvents events) =>
        !events.ActorIsSpeaking && events.Find(Signal.Verdict) is { } verdict ? new(Stance.Declined, verdict, 0.7, ClaimKind.Characterisation) : null;

    /// <summary>Silence; "declined to say how many" is none, for it takes the rest as settled.</summary>
    private static StanceRule? NoComment(PassageEvents events) =>
        events.Find(Signal.NoComment) is { } silent && !events.Any(Signal.Condition) && !events.IsDetail(silent) && !events.IsUnanswered(silent)
            ? new(Stance.Undecided, silent, 0.92, ClaimKind.NoComment) : null;

    private static StanceRule? Approach(PassageEvents events) =>
        events.Constructions.FindApproach() is { } asked ? new(Stance.Undecided, asked, 0.75, ClaimKind.Approach) : null;

    private static StanceRule? Enacted(PassageEvents events) =>
        events.Constructions.FindEnacted() is { } done ? new(Stance.Committed, done, 0.8) : null;

    private static StanceRule? Conditional(PassageEvents events)
    {
        if (events.Find(Signal.Condition) is not { } marker) { return UntilThen(events); }
        var bound = events.Any(Signal.Offer, negated: false) || events.Any(Signal.Commit, negated: false);
        if (events.Terms.Any ? !events.Terms.AnyOpen && bound : events.Any(Signal.Undecided)) { return null; }
        return events.HasCondition || events.Any(Signal.Act) || events.Any(Signal.Decline) ? new(Stance.Conditional, marker, events.HasCondition ? 0.95 : 0.65) : null;
    }

    /// <summary>"Would decide once the mandate is clear": no decision, but what it waits for is told.</summary>
    private static StanceRule? UntilThen(PassageEvents events) =>
        events.HasCondition && events.Any(Signal.Undecided) && events.Constructions.FindClause() is { } clause ? new(Stance.Conditional, clause, 0.75) : null;

    /// <summary>Questions left open are complained of, not made a condition.</summary>
    private static StanceRule? OpenQuestion(PassageEvents events) =>
        events.HasCondition && events.Find(Signal.Reluctant) is { } open && !events.Any(Signal.Decline) && !events.Any(Signal.Act, negated: true) ? new(Stance.Undecided, open, 0.7) : null;

    private static StanceRule? Denied(PassageEvents events) =>
        events.Find(Signal.Deny) is { } denial && (events.Any(Signal.Commit) || events.Any(Signal.Decline, beside: denial) || events.Any(Signal.Act))
            ? new(Stance.Undecided, denial, 0.8) : null;

    private static StanceRule? Undecided(PassageEvents events)
    {
        if (events.Find(Signal.Undecided) is { } open) { return new(Stance.Undecided, open, events.ActorIsSpeaking ? 0.86 : 0.8); }
        if (events.Any(Signal.Decline, negated: false)) { return null; }
        return events.Find(Signal.Commit, negated: true) is { } uncommitted && events.IsPledge(uncommitted) ? new(Stance.Undecided, uncommitted, 0.85)
            : events.Find(Signal.Decision, negated: true) is { } no ? new(Stance.Undecided, no, 0.85) : null;
    }

    /// <summary>What is not ruled out is weighed; what is not taken back, refused or cancelled is left open.</summary>
    private static StanceRule? NotRefused(PassageEvents events) =>
        events.Find(Signal.Decline, negated: true) is { } not && !events.Any(Signal.Decline, negated: false) ? new(events.IsDoorLeftOpen(not) ? Stance.Considering : Stance.Undecided, not, 0.8) : null;

    private static StanceRule? Declined(PassageEvents events)
    {
        if (events.FindRefusal(Signal.Decline, negated: false) is { } no) { return new(Stance.Declined, no, events.ActorIsSpeaking ? 0.88 : 0.8); }
        if (events.IsBound) { return null; }
        return events.FindRefusal(Signal.Act, negated: true) is { } act ? new(Stance.Declined, act, 0.88)
            : events.FindRefusal(Signal.Consider, negated: true) is { } never ? new(Stance.Declined, never, 0.8)
            : events.FindRefusal(Signal.Offer, negated: true) is { } unready ? new(Stance.Declined, unready, 0.8)
            : events.FindRefusal(Signal.Commit, negated: true) is { } undone ? new(Stance.Declined, undone, 0.7)
            : (events.Futures.FindNobody() ?? events.Futures.FindBare(refused: true)) is { } none ? new(Stance.Declined, none, 0.7) : null;
    }

    private static StanceRule? Needs(PassageEvents events) =>
        events.Terms.AnyFirst && events.Find(Signal.Need) is { } need && !events.Any(Signal.Decline, negated: false) ? new(Stance.Conditional, need, 0.85) : null;

    private static StanceRule? NeedsClarity(PassageEvents events)
    {
        if (!events.Terms.AnyOpen) { return null; }
        if (events.Find(Signal.Need) is { } need) { return new(Stance.Conditional, need, 0.85); }
        return events.Constructions.FindClause() is { } clause ? new(Stance.Conditional, clause, 0.8) : null;
    }

    private static StanceRule? Answered(PassageEvents events) =>
        events.IsSpecific && events.Positive is { } answer ? new(answer.Stance, answer.Decided, answer.Stance == Stance.Considering ? 0.75 : 0.85) : null;

    private static StanceRule? Future(PassageEvents events) =>
        events.Futures.FindDeed() is { } will ? new(Stance.Committed, will, 0.8)
            : events.IsSpecific && (events.Futures.FindTroops() ?? events.Futures.FindBare(refused: false)) is { } go ? new(Stance.Committed, go, 0.6) : null;

    /// <summary>A task that is refused says on which terms the actor comes, not whether it does.</summary>
    private static StanceRule? Limited(PassageEvents events) =>
        events.ActorSpeaks && events.Terms.FirstRefusedTask() is { } task ? new(Stance.Declined, new Event(task, false, Mentions.Owner.Open, false), StanceReading.Weak) : null;

    /// <summary>How a condition stands ("no bill has reached parliament") is the actor's matter only where no outsider tells it of another war or another parliament.</summary>
    private static StanceRule? ConditionState(PassageEvents events) =>
        events.FindCondition() is { } condition && events.ActorSpeaks && !events.OutsiderIsSpeaking ? new(Stance.Conditional, condition, 0.6) : null;

    private static StanceRule? Reluctant(PassageEvents events) =>
        events.Find(Signal.Reluctant) is { } wary ? new(Stance.Undecided, wary, 0.5) : null;
}

/// <summary>What one rule made of a passage.</summary>
internal sealed record StanceRule(Stance Stance, Event Decided, double Strength, ClaimKind Kind = ClaimKind.Position);
