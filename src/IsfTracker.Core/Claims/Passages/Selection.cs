using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Claims.Stances;

namespace IsfTracker.Core.Claims.Passages;

/// <summary>Decides which passages are about the actor.</summary>
internal static class Selection
{
    public static bool Accepts(Voice voice, PassageEvents events) => events.HasActor || voice.IsOwn || events.ActorBySubject;
}
