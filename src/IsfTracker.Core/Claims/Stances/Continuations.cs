
namespace IsfTracker.Core.Claims.Stances;

/// <summary>Words that explain a position without stating it take the stance of what the same speaker said beside them.</summary>
internal static class Continuations
{
    private const double Weaker = 0.8;
    private const int Reach = 3;

    public static void Complete(IList<ClaimDraft> drafts)
    {
        for (var index = 0; index < drafts.Count; index++)
        {
            if (drafts[index] is not { Voice: { IsOwn: true } } draft || !IsWeak(draft.Reading) || !draft.Events.IsOnTopic) { continue; }
            if (Neighbour(drafts, index) is { } other)
            {
                drafts[index] = draft with { Reading = new StanceReading(other.Stance, ClaimKind.Position, other.Strength * Weaker, [new Cue("stance.continued", draft.Passage.Span)]) };
            }
        }
    }

    private static bool IsWeak(StanceReading? reading) => reading is null || (reading.Cues is [{ Rule: "stance.reluctant" }] && reading.Kind == ClaimKind.Position);

    private static StanceReading? Neighbour(IList<ClaimDraft> drafts, int index)
    {
        for (var distance = 1; distance <= Reach; distance++)
        {
            if (index - distance >= 0 && Fits(drafts[index - distance], drafts[index])) { return drafts[index - distance].Reading; }
            if (distance == 1 && index + 1 < drafts.Count && Fits(drafts[index + 1], drafts[index])) { return drafts[index + 1].Reading; }
        }
        return null;
    }

    private static bool Fits(ClaimDraft other, ClaimDraft draft) =>
        other.Reading is { Kind: ClaimKind.Position } && !IsWeak(other.Reading) && other.Voice.IsOwn && other.Voice.Name == draft.Voice.Name;
}
