namespace IsfTracker.Core.Codebooks;

/// <summary>The coding rules of one question, as data: what is asked, of whom, on which scale, in which words.</summary>
/// <param name="Id">Short name, such as <c>isf</c>.</param>
/// <param name="Version">Raised by whoever changes the rules; stored with every claim.</param>
/// <param name="Question">The question in one sentence.</param>
/// <param name="DefaultActor">Id of the actor whose position the pages show.</param>
/// <param name="Force">The mission the question is about.</param>
public sealed record Codebook(
    string Id,
    string Version,
    string Question,
    string DefaultActor,
    Force Force,
    IReadOnlyList<Actor> Actors,
    IReadOnlyList<StanceDefinition> Stances,
    IReadOnlyList<ConditionDefinition> Conditions,
    IReadOnlyList<RoleDefinition> Roles,
    IReadOnlyList<KindDefinition> Kinds)
{
    /// <summary>Governments and parties beside the actors, kept apart from them.</summary>
    public IReadOnlyList<OtherParty> Others { get; init; } = [];

    /// <summary>Outlets and agencies known by name; others are recognised by how a text credits them.</summary>
    public IReadOnlyList<string> Outlets { get; init; } = [];

    /// <summary>The actor of that id; null when the codebook has none.</summary>
    public Actor? FindActor(string id) => Actors.FirstOrDefault(actor => actor.Id == id);

    /// <summary>The lane of a role.</summary>
    public Lane LaneOf(SpeakerRole role) => Roles.First(definition => definition.Code == role).Lane;

    /// <summary>The lane of what a role tells. That the government keeps silent is its own doing, whoever tells it.</summary>
    public Lane LaneOf(SpeakerRole role, Claims.ClaimKind kind) =>
        kind == Claims.ClaimKind.NoComment && role == SpeakerRole.Media ? Lane.Declared : LaneOf(role);

    public StanceDefinition Definition(Stance stance) => Stances.First(definition => definition.Code == stance);

    public RoleDefinition Definition(SpeakerRole role) => Roles.First(definition => definition.Code == role);

    public ConditionDefinition? FindCondition(string code) => Conditions.FirstOrDefault(definition => definition.Code == code);
}

/// <summary>The mission by its names, the words that mean it in context, the place it goes to, and what is not it.</summary>
/// <param name="Names">Full names and abbreviations: any of them alone means the force.</param>
/// <param name="ContextNames">Words that mean the force once the article is about it ("the stabilisation force", "the mission").</param>
/// <param name="Places">Where it deploys ("Gaza"): with a verb of sending, the place alone means the force.</param>
/// <param name="NotTheForce">Other missions and matters that must not be taken for it.</param>
public sealed record Force(
    string Name,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> ContextNames,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> NotTheForce)
{
    /// <summary>The day it was first proposed: nothing was said of it before. Null where the codebook does not tell.</summary>
    public DateOnly? Since { get; init; }
}

/// <summary>A government whose position is coded.</summary>
/// <param name="Names">The country by name.</param>
/// <param name="Demonyms">Adjectives and names of the people.</param>
/// <param name="Capitals">The capital and other words that stand for the government.</param>
/// <param name="Parliament">Names of the parliament.</param>
/// <param name="Bodies">Government bodies and phrases that speak for it.</param>
public sealed record Actor(
    string Id,
    string Name,
    IReadOnlyList<string> Names,
    IReadOnlyList<string> Demonyms,
    IReadOnlyList<string> Capitals,
    IReadOnlyList<string> Parliament,
    IReadOnlyList<string> Bodies,
    IReadOnlyList<Official> Officials);

/// <summary>A named person who speaks for the actor, with the office held and when.</summary>
/// <param name="Names">Other written forms; the surname alone is added by itself.</param>
/// <param name="From">First day in office; null when not known.</param>
/// <param name="To">Last day in office; null when still in office or not known.</param>
/// <param name="Pronoun"><c>he</c>, <c>she</c> or null.</param>
public sealed record Official(
    string Id,
    string Name,
    IReadOnlyList<string> Names,
    string Office,
    SpeakerRole Role,
    DateOnly? From,
    DateOnly? To,
    string? Pronoun);

public sealed record StanceDefinition(Stance Code, string Title, string Definition);

/// <param name="Wordings">Patterns of the wording, in the notation that the codebook explains.</param>
public sealed record ConditionDefinition(string Code, string Title, string Definition, IReadOnlyList<string> Wordings)
{
    /// <summary>True for a limit or an open question: worded alone, it makes no position conditional.</summary>
    public bool Limit { get; init; }

    /// <summary>Patterns of what the condition is about: they are enough where a claim names what must hold first.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];
}

public sealed record RoleDefinition(SpeakerRole Code, string Title, Lane Lane, string Definition);

public sealed record KindDefinition(Claims.ClaimKind Code, string Title, string Definition);
