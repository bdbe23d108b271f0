using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Statements;

/// <summary>Joins speech acts by speaker, outlet and day where their words differ, and recollections to what they recall.</summary>
internal static class SameOccasion
{
    /// <summary>Steps on the scale by which two readings of one interview may differ.</summary>
    private const int Reading = 2;

    /// <summary>Places each act with the one it repeats, or as a new one. The acts come in the order of their first reports.</summary>
    public static IReadOnlyList<SpeechAct> Join(IReadOnlyList<SpeechAct> acts)
    {
        var index = new ActIndex(acts);
        var placed = new List<SpeechAct>();
        foreach (var act in acts)
        {
            var known = Best(act, index);
            if (known is null) { placed.Add(act); }
            else { known.Absorb(act); }
            index.Add(known ?? act);
        }
        return placed;
    }

    private static SpeechAct? Best(SpeechAct act, ActIndex index) =>
        index.Near(act).Where(known => IsSame(known, act))
            .OrderByDescending(known => known.SharesChannel(act))
            .ThenByDescending(known => act.IsBackground ? known.Days.Latest : default)
            .ThenByDescending(known => known.MayBeSpeakerOf(act))
            .ThenByDescending(known => known.Stances.Shares(act.Stances))
            .ThenByDescending(known => known.SharedConditions(act))
            .ThenByDescending(known => known.Days.Latest)
            .ThenBy(known => known.First, ReportOrder.Instance)
            .FirstOrDefault();

    private static bool IsSame(SpeechAct known, SpeechAct act)
    {
        if (known.IsApart(act)) { return false; }
        var sameStance = known.Stances.Shares(act.Stances);
        if (act.Voices.All(voice => voice.IsOutlet) || known.Voices.All(voice => voice.IsOutlet))
        {
            return known.SharesChannel(act) && (sameStance || (known.Lane == act.Lane && IsSameReading(known, act)));
        }
        if (known.Lane != act.Lane || known.Contradicts(act) || known.OtherChannel(act)) { return false; }
        if (known.SharesChannel(act) && known.Lane == Lane.Reported && known.IsUnnamed && act.IsUnnamed) { return IsSameReading(known, act); }
        if (known.MayBeSpeakerOf(act))
        {
            if (known.SharesChannel(act) && !act.IsRecalled) { return IsSameReading(known, act); }
            return sameStance && (!known.IsUnnamed || (known.MayBeConditionsOf(act) && act.Days != DayRange.Any));
        }
        return sameStance && IsUnderstood(known, act);
    }

    // "Baku said on Friday" is whoever of the government said so on Friday; "an aide", looked back on, is whoever of that office said so.
    private static bool IsUnderstood(SpeechAct known, SpeechAct act) =>
        act.Days != DayRange.Any && known.MayBeConditionsOf(act)
        && (known.StandsFor(act) || (act is { IsRecalled: true, IsUnnamed: true } && act.SharesOffice(known)));

    // Outlets read one interview differently; but what differs in its words and in its stance was said twice.
    private static bool IsSameReading(SpeechAct known, SpeechAct act) =>
        known.Stances.Shares(act.Stances) || (known.Stances.Distance(act.Stances) <= Reading && !(known.IsQuoted && act.IsQuoted));
}
