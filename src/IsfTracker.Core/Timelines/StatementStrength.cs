using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;

namespace IsfTracker.Core.Timelines;

/// <summary>Which of two statements of the same days decides, and by which rule.</summary>
internal static class StatementStrength
{
    /// <summary>Above zero when the first decides.</summary>
    public static (int Order, ConflictRule Rule) Compare(Statement one, Statement other)
    {
        foreach (var (rule, order) in Rules(one, other))
        {
            if (order != 0) { return (order, rule); }
        }
        return (string.CompareOrdinal(other.Id, one.Id), ConflictRule.MoreCareful);
    }

    private static IEnumerable<(ConflictRule Rule, int Order)> Rules(Statement one, Statement other)
    {
        var (days, others) = (StatementDays.Of(one)!.Value, StatementDays.Of(other)!.Value);
        yield return (ConflictRule.StrongerOffice, Office(one).CompareTo(Office(other)));
        yield return (ConflictRule.NamedSpeaker, one.Named.CompareTo(other.Named));
        yield return (ConflictRule.MorePrecise, others.Days.CompareTo(days.Days));
        yield return (ConflictRule.Later, days.Latest.CompareTo(others.Latest));
        yield return (ConflictRule.MoreCareful, other.Stance.CompareTo(one.Stance));
    }

    private static int Office(Statement statement) => statement.SpeakerRole switch
    {
        SpeakerRole.HeadOfState => 6,
        SpeakerRole.Minister => 5,
        SpeakerRole.OwnGovernment => 4,
        SpeakerRole.ForeignOfficial => 3,
        SpeakerRole.Legislator => 2,
        SpeakerRole.Expert => 1,
        _ => 0,
    };
}
