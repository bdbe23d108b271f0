namespace IsfTracker.Core.Claims.Stances;

/// <summary>Words that explain a position without stating it take the stance of what the same speaker said beside them.</summary>
internal static class Continuations
{
    private const double Weaker = 0.8;
    private const int Reach = 5;
    private const int FarReach = 12;

    /// <summary>Where nothing tells a stance, none is told.</summary>
    private static readonly StanceReading Silent = new(Codebooks.Stance.Undecided, ClaimKind.Position, 0.5, []);

    public static void Complete(IList<ClaimDraft> drafts)
    {
        for (var index = 0; index < drafts.Count; index++)
        {
            if (drafts[index] is not { IsChosen: true } draft || !(draft.Reading is null || (draft.Voice.IsOwn && IsWeak(draft.Reading) && draft.Events.IsOnTopic))) { continue; }
            var other = Neighbour(drafts, index) ?? Nearest(drafts, index) ?? (draft.Reading is null ? Silent : null);
            if (other is not null && !(IsRefusedTask(draft.Reading) && other.Stance < Codebooks.Stance.Considering))
            {
                drafts[index] = draft with { Reading = new StanceReading(other.Stance, ClaimKind.Position, other.Strength * Weaker, [new Cue("stance.continued", draft.Passage.Span)]) };
            }
        }
    }

    private static bool IsWeak(StanceReading? reading) => reading is null || (reading.Kind == ClaimKind.Position && (reading.Strength <= StanceReading.Weak || reading.Cues is [{ Rule: "stance.reluctant" }]));

    /// <summary>A refused task limits a part that is weighed, offered or taken; where none is, it stays a refusal.</summary>
    private static bool IsRefusedTask(StanceReading? reading) => reading is { Cues: [{ Rule: "stance.limited" }] };

    private static StanceReading? Neighbour(IList<ClaimDraft> drafts, int index)
    {
        for (var distance = 1; distance <= Reach; distance++)
        {
            if (index - distance >= 0 && Fits(drafts[index - distance], drafts[index])) { return drafts[index - distance].Reading; }
            if (distance == 1 && index > 0 && drafts[index - 1] is { Reading.Kind: ClaimKind.Position, Voice.IsOwn: true } beside && beside.IsChosen && !IsWeak(beside.Reading)) { return beside.Reading; }
            if (distance == 1 && index + 1 < drafts.Count && Fits(drafts[index + 1], drafts[index])) { return drafts[index + 1].Reading; }
        }
        return null;
    }

    /// <summary>The nearest position told, the actor's own before that of others.</summary>
    private static StanceReading? Nearest(IList<ClaimDraft> drafts, int index)
    {
        if (drafts[index].Reading is not null) { return null; }
        return Nearest(drafts, index, other => other.Voice.IsOwn) ?? Nearest(drafts, index, _ => true);
    }

    private static StanceReading? Nearest(IList<ClaimDraft> drafts, int index, Func<ClaimDraft, bool> fits)
    {
        for (var distance = 1; distance <= FarReach; distance++)
        {
            foreach (var place in (ReadOnlySpan<int>)[index - distance, index + distance])
            {
                if (place >= 0 && place < drafts.Count && drafts[place] is { IsChosen: true, Reading: { Kind: ClaimKind.Position } reading } && !IsWeak(reading) && fits(drafts[place])) { return reading; }
            }
        }
        return null;
    }

    private static bool Fits(ClaimDraft other, ClaimDraft draft) =>
        other.IsChosen && other.Reading is { Kind: ClaimKind.Position } && !IsWeak(other.Reading) && other.Voice.IsOwn && other.Voice.Name == draft.Voice.Name;
}
