using IsfTracker.Core.Claims.Stances;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Mentions;

/// <summary>Every name and wording that reading for one actor needs, compiled once.</summary>
internal sealed class ActorLexicon
{
    private readonly List<(string Pattern, Tag Tag)> entries = [];

    public ActorLexicon(Codebook codebook, Actor actor)
    {
        Codebook = codebook;
        Actor = actor;
        ConditionRules = [.. codebook.Conditions.Select(condition => $"condition.{condition.Code}")];
        Others = [.. codebook.Others, .. codebook.Actors.Where(other => other.Id != actor.Id).Select(AsOther)];
        AddActor(actor);
        for (var index = 0; index < Others.Count; index++) { AddOther(Others[index], index); }
        Add(codebook.Force.Names, MentionKind.Force);
        Add(codebook.Force.ContextNames, MentionKind.ForceInContext);
        Add(codebook.Force.Places, MentionKind.Place);
        Add(codebook.Force.NotTheForce, MentionKind.NotForce);
        for (var index = 0; index < codebook.Outlets.Count; index++) { Add([codebook.Outlets[index]], MentionKind.Outlet, index); }
        for (var index = 0; index < codebook.Conditions.Count; index++)
        {
            Add(codebook.Conditions[index].Wordings, MentionKind.Condition, index);
            Add(codebook.Conditions[index].Keywords, MentionKind.ConditionKeyword, index);
        }
        foreach (var (pattern, signal) in SignalPhrases.All) { entries.Add((pattern, new Tag(MentionKind.Signal, (int)signal))); }
        Phrases = new PhraseBook<Tag>(entries);
    }

    public Codebook Codebook { get; }

    public Actor Actor { get; }

    /// <summary>The parties that are not the actor; the codebook's other actors among them.</summary>
    public IReadOnlyList<OtherParty> Others { get; }

    /// <summary>For each condition of the codebook the rule that its cues name.</summary>
    public IReadOnlyList<string> ConditionRules { get; }

    public PhraseBook<Tag> Phrases { get; }

    private void AddActor(Actor actor)
    {
        Add(actor.Names, MentionKind.Actor);
        Add(actor.Capitals, MentionKind.Actor, 1);
        Add(actor.Demonyms, MentionKind.ActorAdjective);
        Add(actor.Parliament, MentionKind.ActorParliament);
        Add(actor.Names.Select(name => $"{name} s? parliament|legislature|lawmakers"), MentionKind.ActorParliament);
        Add(actor.Demonyms.Select(name => $"{name} parliament|legislature|lawmakers"), MentionKind.ActorParliament);
        Add(actor.Bodies, MentionKind.ActorBody);
        for (var index = 0; index < actor.Officials.Count; index++)
        {
            var official = actor.Officials[index];
            Add([official.Name, .. official.Names, .. Surname(official.Name)], MentionKind.ActorOfficial, index);
        }
    }

    private void AddOther(OtherParty other, int index)
    {
        Add(other.Names, MentionKind.Other, index);
        Add(other.Capitals, MentionKind.Other, index);
        Add(other.Demonyms, MentionKind.OtherAdjective, index);
        foreach (var person in other.People) { Add([person, .. Surname(person)], MentionKind.OtherPerson, index); }
    }

    private void Add(IEnumerable<string> patterns, MentionKind kind, int value = 0)
    {
        foreach (var pattern in patterns) { entries.Add((pattern, new Tag(kind, value))); }
    }

    /// <summary>The last name; none where it is a number ("Mohammed VI") or too short to stand alone.</summary>
    private static IEnumerable<string> Surname(string name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return last.Length < name.Length && last.Length >= 3 && last.Any(char.IsLower) ? [last] : [];
    }

    private static OtherParty AsOther(Actor actor) =>
        new(actor.Name, actor.Names, actor.Demonyms, actor.Capitals, [.. actor.Officials.SelectMany(official => official.Names.Prepend(official.Name))]);
}
