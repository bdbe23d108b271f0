using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Finds who speaks in each passage, and through which outlets.</summary>
internal static class PassageVoices
{
    public static Voice[] Find(ArticleReading article, Subjects subjects, List<Excerpt> passages)
    {
        var officials = new Officials(article);
        var people = new People(article, subjects, officials);
        var reader = new VoiceReader(article, subjects, officials, people);
        var utterances = Utterances.Find(article, reader);
        people.ReadTo(article.Words.Count);
        var voices = new Voice[passages.Count];
        for (var index = 0; index < passages.Count; index++)
        {
            voices[index] = Find(article, reader, subjects, utterances, passages[index]);
            if (index > 0 && voices[index].Name is null && voices[index - 1].IsOwn && Continues(article, subjects, passages[index - 1], passages[index])) { voices[index] = voices[index - 1]; }
        }
        Credits.Give(article, passages, voices);
        return voices;
    }

    private static Voice Find(ArticleReading article, VoiceReader reader, Subjects subjects, Utterances utterances, Excerpt passage)
    {
        if (passage.Quoted) { return utterances.Over(passage.Span, passage.Sentence) ?? Voice.Outlet; }
        return Named(reader, Citations.BeforeColon(article, passage)) ?? utterances.Over(passage.Span, passage.Sentence)
            ?? Named(reader, Citations.Find(article, passage)) ?? Named(reader, Citations.AfterDash(article, passage))
            ?? Openings.Find(article, reader, subjects, passage) ?? Voice.Outlet;
    }

    private static Voice? Named(VoiceReader reader, TextSpan? words) => words is { } source && reader.Resolve(source) is { Name: not null } voice ? voice : null;

    /// <summary>The next sentence of a paragraph goes on with the same speaker when it names no new subject: "Any deployment would also need …".</summary>
    private static bool Continues(ArticleReading article, Subjects subjects, Excerpt before, Excerpt passage)
    {
        if (article.BlockIndexOf(before.Sentence) != article.BlockIndexOf(passage.Sentence) || passage.Sentence - before.Sentence > 1) { return false; }
        if (passage.Quoted) { return true; }
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
}
