using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Who speaks, as the article names them, in which role, through whom.</summary>
/// <param name="Name">Null for the outlet's own voice.</param>
/// <param name="Outlets">Outlets credited for the words, the original first.</param>
internal sealed record Voice(string? Name, string? OfficialId, SpeakerRole Role, IReadOnlyList<string> Outlets)
{
    public static readonly Voice Outlet = new(null, null, SpeakerRole.Media, []);

    /// <summary>The actor's own government.</summary>
    public bool IsOwn => Role is SpeakerRole.HeadOfState or SpeakerRole.Minister or SpeakerRole.OwnGovernment;

    public Voice Through(IReadOnlyList<string> outlets) => outlets.Count == 0 ? this : this with { Outlets = outlets };
}
