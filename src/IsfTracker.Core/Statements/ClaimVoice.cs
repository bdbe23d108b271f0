using IsfTracker.Core.Characters;
using System.Collections.Frozen;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Statements;

/// <summary>Who speaks in a claim, as far as two claims can be compared by it.</summary>
/// <param name="Person">The official's id or the folded name; null when the speaker is not a person named.</param>
/// <param name="Body">The part of a government that an unnamed speaker belongs to ("foreign" for a ministry's source); null when not told.</param>
/// <param name="Origin">The proper names in an outsider's description ("israeli"); empty for the actor's own side.</param>
/// <param name="IsOutlet">True when the outlet speaks in its own voice.</param>
/// <param name="IsCountry">True when a bare name stands for the government: "Baku", "Azerbaijan".</param>
internal sealed record ClaimVoice(SpeakerRole Role, string? Person, string? Body, string Origin, bool IsOutlet, bool IsCountry)
{
    private static readonly FrozenDictionary<string, string> Bodies = new Dictionary<string, string>
    {
        ["foreign"] = "foreign", ["mfa"] = "foreign", ["defence"] = "defence", ["defense"] = "defence", ["military"] = "defence",
        ["army"] = "defence", ["interior"] = "interior", ["presidency"] = "presidency", ["presidential"] = "presidency",
        ["parliament"] = "parliament", ["parliamentary"] = "parliament", ["embassy"] = "embassy", ["ambassador"] = "embassy",
    }.ToFrozenDictionary();

    public static ClaimVoice Of(Evidence claim)
    {
        var words = FoldedText.Of(claim.Speaker ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var person = claim.OfficialId ?? PersonalName.Of(claim.Speaker);
        var own = claim.SpeakerRole is SpeakerRole.OwnGovernment;
        var body = own && person is null ? words.Select(word => Bodies.GetValueOrDefault(word)).FirstOrDefault(found => found is not null) : null;
        return new ClaimVoice(
            claim.SpeakerRole, person, body,
            claim.Lane == Lane.Reported && person is null ? ProperNames.Of(claim.Speaker) : "",
            IsOutlet: claim.Speaker is null && claim.SpeakerRole == SpeakerRole.Media,
            IsCountry: own && person is null && body is null && ProperNames.IsBare(claim.Speaker));
    }

    /// <summary>True for a person who is named, or known by an office that one person holds.</summary>
    public bool IsOnRecord => Person is not null || Role == SpeakerRole.HeadOfState;

    /// <summary>True when both are named, and differ.</summary>
    public bool Contradicts(ClaimVoice other) => Person is not null && other.Person is not null && Person != other.Person;

    /// <summary>True when one is a bare name for the government and the other speaks for it.</summary>
    public bool StandsFor(ClaimVoice other) =>
        (IsCountry || other.IsCountry) && Speaks(Role) && Speaks(other.Role);

    /// <summary>True when the two descriptions may mean the same speaker.</summary>
    public bool MayBe(ClaimVoice other)
    {
        if (Person is not null && other.Person is not null) { return Person == other.Person; }
        if (Role != other.Role || IsOutlet != other.IsOutlet) { return false; }
        if (Person is not null || other.Person is not null) { return Role == SpeakerRole.HeadOfState; }
        return (Body is null || other.Body is null || Body == other.Body) && ProperNames.MayBeSame(Origin, other.Origin);
    }

    private static bool Speaks(SpeakerRole role) => role is SpeakerRole.HeadOfState or SpeakerRole.Minister or SpeakerRole.OwnGovernment;

    /// <summary>What claims of this voice are filed under: the person, or the office where there is only one or no name.</summary>
    public string Key => Person is not null && Role != SpeakerRole.HeadOfState ? $"person:{Person}" : Role.ToCode();
}
