
using IsfTracker.Core.Claims.Passages;

namespace IsfTracker.Core.Claims.Stances;

/// <summary>Words that explain a position without stating it take the stance of what the same speaker said beside them.</summary>
internal static class Continuations
{
    private const double Weaker = 0.8;
    private const int Reach = 5;
    private const int FarReach = 12;

    public static void Complete(IList<ClaimDraft> drafts)
    {
        for (var index = 0; index < drafts.Count; index++)
        {
            if (drafts[index] is not { Voice: { IsOwn: true } } draft || !IsWeak(draft.Reading) || !draft.Events.IsOnTopic) { continue; }
            if ((Neighbour(drafts, index) ?? Nearest(drafts, index)) is { } other)
            {
                drafts[index] = draft with { Reading = new StanceReading(other.Stance, ClaimKind.Position, other.Strength * Weaker, [new Cue("stance.continued", draft.Passage.Span)]) };
            }
        }
    }

    private static bool IsWeak(StanceReading? reading) => reading is null || (reading.Kind == ClaimKind.Position && (reading.Strength <= StanceReading.Weak || reading.Cues is [{ Rule: "stance.reluctant" }]));

    private static StanceReading? Neighbour(IList<ClaimDraft> drafts, int index)
    {
        for (var distance = 1; distance <= Reach; distance++)
        {
            if (index - distance >= 0 && Fits(drafts[index - distance], drafts[index])) { return drafts[index - distance].Reading; }
            if (distance == 1 && index > 0 && drafts[index - 1] is { Reading.Kind: ClaimKind.Position, Voice.IsOwn: true } beside && !IsWeak(beside.Reading)) { return beside.Reading; }
            if (distance == 1 && index + 1 < drafts.Count && Fits(drafts[index + 1], drafts[index])) { return drafts[index + 1].Reading; }
        }
        return null;
    }

    /// <summary>For a sentence that names the force: the nearest thing that the actor's government says.</summary>
    private static StanceReading? Nearest(IList<ClaimDraft> drafts, int index)
    {
        if (drafts[index].Reading is not null || drafts[index].Topic != TopicLevel.Named) { return null; }
        for (var distance = 1; distance <= FarReach; distance++)
        {
            foreach (var place in (ReadOnlySpan<int>)[index - distance, index + distance])
            {
                if (place >= 0 && place < drafts.Count && drafts[place] is { Reading: { Kind: ClaimKind.Position } reading, Voice.IsOwn: true } && !IsWeak(reading)) { return reading; }
            }
        }
        return null;
    }

    private static bool Fits(ClaimDraft other, ClaimDraft draft) =>
        other.Reading is { Kind: ClaimKind.Position } && !IsWeak(other.Reading) && other.Voice.IsOwn && other.Voice.Name == draft.Voice.Name;
}
