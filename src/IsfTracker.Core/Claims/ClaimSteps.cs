using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Speakers;
using IsfTracker.Core.Claims.Stances;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Reading;

namespace IsfTracker.Core.Claims;

/// <summary>The steps from an article's words to its claims, in their order.</summary>
internal static class ClaimSteps
{
    public static Extraction Run(ArticleReading article)
    {
        var topic = Topic.Follow(article);
        var subjects = Subjects.Find(article);
        var passages = PassageCutter.Cut(article);
        var voices = PassageVoices.Find(article, subjects, passages);
        var claims = new List<FoundClaim>();
        for (var index = 0; index < passages.Count; index++)
        {
            var passage = passages[index];
            if (topic[passage.Sentence] == TopicLevel.None) { continue; }
            var events = new PassageEvents(article, subjects, passage);
            var voice = voices[index];
            if (!events.HasActor && !voice.IsOwn && !events.ActorBySubject) { continue; }
            if (StanceReader.Read(article, events) is not { } reading) { continue; }
            var kind = article.BlockOf(passage.Sentence) is BlockKind.Title or BlockKind.Heading ? ClaimKind.Headline : reading.Kind;
            claims.Add(new FoundClaim
            {
                Span = passage.Span, Quote = passage.Span.Of(article.Text.Text), Kind = kind, Stance = reading.Stance,
                Speaker = voice.Name, OfficialId = voice.OfficialId, SpeakerRole = voice.Role, Via = voice.Outlets,
                Conditions = events.Conditions(reading.Stance), DirectQuote = passage.Quoted, Confidence = reading.Strength, Cues = reading.Cues,
            });
        }
        var overall = claims.Where(claim => claim.Kind == ClaimKind.Position).Select(claim => (Stance?)claim.Stance).LastOrDefault();
        return new Extraction(claims.Count > 0, claims.Count > 0 ? overall ?? claims[0].Stance : null, null, claims);
    }
}
