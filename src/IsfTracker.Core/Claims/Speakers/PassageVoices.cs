using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Finds who speaks in each passage.</summary>
internal static class PassageVoices
{
    public static Voice[] Find(ArticleReading article, Subjects subjects, List<Excerpt> passages)
    {
        var reader = new VoiceReader(article, subjects);
        var spoken = new List<(Attribution Attribution, Voice Voice)>();
        foreach (var attribution in article.Text.Attributions)
        {
            if (attribution.Source is { } source) { spoken.Add((attribution, reader.Resolve(attribution.Head ?? source, attribution.Antecedent))); }
        }
        var voices = new Voice[passages.Count];
        IReadOnlyList<string> via = [];
        for (var index = 0; index < passages.Count; index++)
        {
            var found = Best(spoken, passages[index].Span) ?? Voice.Outlet;
            if (!passages[index].Quoted && found.Role == Codebooks.SpeakerRole.Media && reader.FindOpening(passages[index]) is { } opening) { found = opening; }
            var credited = Outlets.CreditedIn(article, passages[index].Sentence);
            if (credited.Count > 0) { via = credited; }
            voices[index] = found.Through(credited.Count > 0 ? credited : found.IsOwn ? via : []);
        }
        return voices;
    }

    /// <summary>The voice whose words cover most of the passage.</summary>
    private static Voice? Best(List<(Attribution Attribution, Voice Voice)> spoken, TextSpan span)
    {
        var (best, most) = ((Voice?)null, 0);
        foreach (var (attribution, voice) in spoken)
        {
            foreach (var content in attribution.Content)
            {
                var shared = Math.Min(content.End, span.End) - Math.Max(content.Start, span.Start);
                if (shared > most) { (best, most) = (voice, shared); }
            }
        }
        return best;
    }
}
