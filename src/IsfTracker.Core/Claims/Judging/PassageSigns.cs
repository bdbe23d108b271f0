using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Stances;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>What a passage itself shows: what the rules made of it, its signals, who speaks, and its words.</summary>
internal static class PassageSigns
{
    private static readonly NamePart[] Owners = Array.ConvertAll(Enum.GetNames<Owner>(), NamePart.Of);
    private static readonly NamePart[] Signals = Array.ConvertAll(Enum.GetNames<Signal>(), NamePart.Of);
    private static readonly NamePart[] Stances = Array.ConvertAll(Enum.GetNames<Stance>(), NamePart.Of);
    private static readonly NamePart[] Roles = Array.ConvertAll(Enum.GetNames<SpeakerRole>(), NamePart.Of);

    private static readonly NamePart Is = NamePart.Of("is:"), Rule = NamePart.Of("rule:"), ByStance = NamePart.Of("stance:"), By = NamePart.Of("by:"), Role = NamePart.Of("role:"), Form = NamePart.Of("form:"), Weak = NamePart.Of("weak:"), Has = NamePart.Of("has:");
    private static readonly NamePart Imagined = NamePart.Of("i:"), Negated = NamePart.Of("n:"), Told = NamePart.Of("e:");
    private static readonly NamePart Any = NamePart.Of("any"), None = NamePart.Of("None"), NoRule = NamePart.Of("none"), Own = NamePart.Of("own"), InQuotes = NamePart.Of("quoted"), InReport = NamePart.Of("told"), Condition = NamePart.Of("condition"), Limit = NamePart.Of("limit");

    public static void AddTo(Signs signs, ArticleReading article, Subjects subjects, ClaimDraft draft)
    {
        signs.Add(Is, Any);
        AddReading(signs, draft);
        foreach (var found in draft.Events.All)
        {
            signs.AddPair(found.Imagined ? Imagined : found.Negated ? Negated : Told, Signals[(int)found.Signal], Owners[(int)found.Owner]);
        }
        PassageWords.AddTo(signs, article, subjects, draft.Passage);
    }

    private static void AddReading(Signs signs, ClaimDraft draft)
    {
        var stance = draft.Reading is { } reading ? Stances[(int)reading.Stance] : None;
        var role = Roles[(int)draft.Voice.Role];
        signs.AddPair(Rule, draft.Reading is null ? NoRule : NamePart.Of(draft.Reading.Cues[0].Rule), stance);
        signs.Add(ByStance, stance);
        signs.AddPair(By, stance, draft.Voice.IsOwn ? Own : role);
        signs.Add(Role, role);
        signs.Add(Form, draft.Passage.Quoted ? InQuotes : InReport);
        if (draft.Reading is { Strength: <= StanceReading.Weak }) { signs.Add(Weak, stance); }
        if (draft.Events.HasCondition) { signs.AddPair(Has, Condition, stance); }
        if (draft.Events.Terms.FirstRefusedTask() is not null) { signs.AddPair(Has, Limit, stance); }
    }
}
