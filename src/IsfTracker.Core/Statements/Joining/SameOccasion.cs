using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Statements.Joining;

/// <summary>Tells of which of those before it a speech act is a repetition: by speaker, outlet and day where the words differ, and of what it recalls.</summary>
internal static class SameOccasion
{
    /// <summary>Steps on the scale by which two readings of one interview may differ.</summary>
    private const int Reading = 2;

    /// <summary>The one it repeats; null for none.</summary>
    /// <param name="keys">What it looks for others by.</param>
    /// <param name="known">Those placed before it, as they were gathered by then.</param>
    public static T? Best<T>(SpeechAct act, IReadOnlySet<string> keys, IEnumerable<T> known, Func<T, SpeechAct> gathered) where T : class =>
        known.Select(place => (Place: place, Act: gathered(place))).Where(other => IsNear(other.Act, act, keys) && IsSame(other.Act, act))
            .OrderByDescending(other => other.Act.SharesChannel(act))
            .ThenByDescending(other => act.IsBackground ? other.Act.Days.Latest : default)
            .ThenByDescending(other => other.Act.MayBeSpeakerOf(act))
            .ThenByDescending(other => other.Act.Stances.Shares(act.Stances))
            .ThenByDescending(other => other.Act.SharedConditions(act))
            .ThenByDescending(other => other.Act.Days.Latest)
            .ThenBy(other => other.Act.First, ReportOrder.Instance)
            .Select(other => other.Place).FirstOrDefault();

    private static bool IsNear(SpeechAct known, SpeechAct act, IReadOnlySet<string> keys) =>
        known.Days.Overlaps(act.Days) && ActKeys.FiledUnder(known).Any(keys.Contains);

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
