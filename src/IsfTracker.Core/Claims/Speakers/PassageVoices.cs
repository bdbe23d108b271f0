using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Finds who speaks in each passage, and through which outlets.</summary>
internal static class PassageVoices
{
    public static Voice[] Find(ArticleReading article, Subjects subjects, List<Excerpt> passages)
    {
        var reader = new VoiceReader(article, subjects, People.Of(article));
        var spoken = Resolve(article, reader);
        var voices = new Voice[passages.Count];
        for (var index = 0; index < passages.Count; index++)
        {
            voices[index] = Find(article, reader, subjects, spoken, passages[index]);
            if (index > 0 && voices[index].Name is null && Continues(article, subjects, passages[index - 1], passages[index]) && voices[index - 1].IsOwn) { voices[index] = voices[index - 1]; }
        }
        Credits.Give(article, passages, voices);
        return voices;
    }

    /// <summary>The next sentence of a paragraph goes on with the same speaker when it names no new subject: "Any deployment would also need …".</summary>
    private static bool Continues(ArticleReading article, Subjects subjects, Excerpt before, Excerpt passage)
    {
        if (passage.Quoted || article.BlockIndexOf(before.Sentence) != article.BlockIndexOf(passage.Sentence) || passage.Sentence - before.Sentence > 1) { return false; }
        for (var word = passage.First; word < Math.Min(passage.End, passage.First + 6); word++)
        {
            if (subjects.At(word) == Owner.Other) { return false; }
            foreach (var mention in article.MentionsIn(word, word + 1))
            {
                if (mention.IsParty) { return false; }
            }
        }
        return true;
    }

    private static List<(Attribution Attribution, Voice Voice)> Resolve(ArticleReading article, VoiceReader reader)
    {
        var spoken = new List<(Attribution Attribution, Voice Voice)>();
        foreach (var attribution in article.Text.Attributions.Where(attribution => attribution.Source is not null).OrderBy(attribution => attribution.Source!.Value.Start))
        {
            spoken.Add((attribution, reader.Resolve(attribution.Head ?? attribution.Source!.Value, attribution.Antecedent)));
        }
        return spoken;
    }

    private static Voice Find(ArticleReading article, VoiceReader reader, Subjects subjects, List<(Attribution Attribution, Voice Voice)> spoken, Excerpt passage)
    {
        if (!passage.Quoted && Citations.Find(article, passage) is { } cited && reader.Resolve(cited) is { Name: not null } source) { return source; }
        if (!passage.Quoted && Citations.BeforeColon(article, passage) is { } label && reader.Resolve(label) is { Name: not null } labelled) { return labelled; }
        var voice = Best(article, spoken, passage.Span);
        if (voice is { Name: not null } && !IsCountry(article, voice)) { return voice; }
        if (passage.Quoted) { return voice ?? Voice.Outlet; }
        return Openings.Find(article, reader, subjects, passage) ?? voice ?? Voice.Outlet;
    }

    private static bool IsCountry(ArticleReading article, Voice voice) =>
        voice.OfficialId is null && article.Lexicon.Actor.Names.Contains(voice.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The voice whose words cover most of the passage; a person before a country or an outlet.</summary>
    private static Voice? Best(ArticleReading article, List<(Attribution Attribution, Voice Voice)> spoken, TextSpan span)
    {
        var (best, most) = ((Voice?)null, 0);
        foreach (var (attribution, voice) in spoken)
        {
            foreach (var content in attribution.Content)
            {
                var shared = Math.Min(content.End, span.End) - Math.Max(content.Start, span.Start);
                if (shared <= 0) { continue; }
                var weight = voice.Name is null || voice.Role == SpeakerRole.Media ? 1 : IsCountry(article, voice) ? 2 : 4;
                if (shared * weight > most) { (best, most) = (voice, shared * weight); }
            }
        }
        return best;
    }
}
