using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Stances;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>What a passage itself shows: what the rules made of it, its signals, who speaks, and its words.</summary>
internal static class PassageSigns
{
    private static readonly string[] Owners = Enum.GetNames<Owner>();
    private static readonly string[] Signals = Enum.GetNames<Signal>();
    private static readonly string[] Stances = Enum.GetNames<Stance>();
    private static readonly string[] Roles = Enum.GetNames<SpeakerRole>();

    public static void AddTo(Signs signs, ArticleReading article, Subjects subjects, ClaimDraft draft)
    {
        signs.Add("is", "any");
        AddReading(signs, draft);
        foreach (var found in draft.Events.All)
        {
            signs.Add(found.Imagined ? "i" : found.Negated ? "n" : "e", Signals[(int)found.Signal], Owners[(int)found.Owner]);
        }
        PassageWords.AddTo(signs, article, subjects, draft.Passage, pairs: false);
    }

    private static void AddReading(Signs signs, ClaimDraft draft)
    {
        var stance = draft.Reading is { } reading ? Stances[(int)reading.Stance] : "None";
        var role = Roles[(int)draft.Voice.Role];
        signs.Add("rule", draft.Reading?.Cues[0].Rule ?? "none", stance);
        signs.Add("stance", stance);
        signs.Add("by", stance, draft.Voice.IsOwn ? "own" : role);
        signs.Add("role", role);
        signs.Add("form", draft.Passage.Quoted ? "quoted" : "told");
        if (draft.Reading is { Strength: <= StanceReading.Weak }) { signs.Add("weak", stance); }
        if (draft.Events.HasCondition) { signs.Add("has", "condition", stance); }
        if (draft.Events.Terms.FirstRefusedTask() is not null) { signs.Add("has", "limit", stance); }
    }
}
