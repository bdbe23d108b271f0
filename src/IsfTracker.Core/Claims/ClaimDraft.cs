using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Claims.Stances;
using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Claims;

/// <summary>A passage on its way to being a claim.</summary>
/// <param name="Reading">Null while its own words tell no stance.</param>
internal sealed record ClaimDraft(Excerpt Passage, TopicLevel Topic, Voice Voice, Edtf? SaidOn, PassageEvents Events, StanceReading? Reading)
{
    /// <summary>How likely it is that the passage tells the actor's position; 0 when it was not chosen.</summary>
    public double Likelihood { get; init; }

    public bool IsChosen => Likelihood > 0;
}
