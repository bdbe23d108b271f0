using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Words;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Finds who speaks in each passage.</summary>
internal static class PassageVoices
{
    /// <summary>Speech told on, not the reporter's fact.</summary>
    private static readonly WordSet Supposing = ["would", "could", "might"];
    private static readonly WordSet OnePerson = ["he", "she", "they"];
    private static readonly WordSet Being = ["was", "is", "has"];
    private static readonly WordSet Told = ["stated", "said", "announced", "reported", "been", "according", "told", "declared", "what", "how"];

    public static Voice[] Find(ArticleReading article, Subjects subjects, List<Excerpt> passages)
    {
        var officials = new Officials(article);
        var people = new People(article, subjects, officials);
        var reader = new VoiceReader(article, subjects, officials, people);
        var utterances = new Utterances(article, reader);
        var voices = new Voice[passages.Count];
        for (var index = 0; index < passages.Count; index++)
        {
            var end = article.Text.Sentences[LastSentence(article, passages[index])].End;
            utterances.ReadTo(end);
            people.ReadTo(article.Words.WordAt(end));
            voices[index] = Find(article, reader, subjects, utterances, passages[index]);
            if (index > 0 && voices[index].Name is null && voices[index - 1].IsOwn && Continues(article, subjects, passages[index - 1], passages[index])) { voices[index] = voices[index - 1]; }
            if (index > 0 && voices[index - 1].Name is null && PointsBack(article, passages[index - 1], passages[index])) { voices[index - 1] = voices[index]; }
        }
        Interviews.Answer(article, officials, subjects, passages, voices);
        Transcripts.GoOn(article, passages, voices);
        return voices;
    }

    /// <summary>The sentence up to which a passage may find its speaker: that of its words, and behind a quotation one more.</summary>
    private static int LastSentence(ArticleReading article, Excerpt passage) =>
        passage.Quoted ? Math.Min(article.Words[passage.End - 1].Sentence + 1, article.Words.SentenceCount - 1) : passage.Sentence;

    private static Voice Find(ArticleReading article, VoiceReader reader, Subjects subjects, Utterances utterances, Excerpt passage)
    {
        var over = utterances.Over(passage.Span, passage.Sentence);
        if (passage.Quoted) { return BeforeColon(article, reader, subjects, passage) ?? over?.Voice ?? Closings.Find(article, reader, passage) ?? Impersonals.Find(article, reader, passage) ?? Voice.Outlet; }
        var label = Citations.BeforeColon(article, passage);
        if (Named(reader, label) is { } labelled && !(over is { IsPerson: true } && IsPlace(article, label!.Value))) { return labelled; }
        if (over is { IsPerson: true } person) { return person.Voice; }
        return Named(reader, Citations.Find(article, passage)) ?? Closings.Find(article, reader, passage) ?? over?.Voice
            ?? Named(reader, Citations.AfterDash(article, passage)) ?? Impersonals.Find(article, reader, passage) ?? Listings.Find(article, reader, passage) ?? Openings.Find(article, reader, subjects, passage) ?? Voice.Outlet;
    }

    /// <summary>"On Monday President Volk settled the matter: “Nobody will go.”": the words behind a colon are those of the one the sentence tells of, where it has no verb of saying.</summary>
    private static Voice? BeforeColon(ArticleReading article, VoiceReader reader, Subjects subjects, Excerpt passage)
    {
        var (first, _) = article.Words.RangeOf(passage.Sentence);
        if (passage.First - first < 3 || article.Text.Text[article.Words[passage.First - 1].End] != ':') { return null; }
        foreach (var attribution in article.AttributionsIn(passage.Sentence))
        {
            if (attribution.Cue is { } cue && cue.Start >= article.Words[first].Start) { return null; }
        }
        return Openings.Find(article, reader, subjects, new Excerpt(article.Words.SpanOf(first, passage.First), first, passage.First, passage.Sentence, false)) is { OfficialId: not null } voice ? voice : null;
    }

    /// <summary>"Doha: …", "Karvenia: …": where a report is from or whom it is about, when it names who speaks.</summary>
    private static bool IsPlace(ArticleReading article, TextSpan label) => Descriptions.IsCountries(article, article.Words.WordAt(label.Start), article.Words.WordAt(label.End));

    private static Voice? Named(VoiceReader reader, TextSpan? words) => words is { } source && reader.Resolve(source) is { Name: not null } voice ? voice : null;

    /// <summary>The next sentence of a paragraph goes on with the same speaker when it names no new subject ("Any deployment would also need …"), or tells what would be.</summary>
    private static bool Continues(ArticleReading article, Subjects subjects, Excerpt before, Excerpt passage)
    {
        if (article.BlockIndexOf(before.Sentence) != article.BlockIndexOf(passage.Sentence) || passage.Sentence - before.Sentence > 1) { return false; }
        if (passage.Quoted) { return true; }
        foreach (var mention in article.MentionsIn(passage.First, passage.End))
        {
            if (mention.Is(Stances.Signal.NoComment) && !article.IsAny(passage.First, OnePerson)) { return false; }
        }
        var supposes = article.HasAny(passage.First, passage.End, Supposing);
        for (var word = passage.First; word < Math.Min(passage.End, passage.First + 6); word++)
        {
            if (subjects.At(word) == Owner.Other) { return false; }
            foreach (var mention in article.MentionsIn(word, word + 1))
            {
                if (mention.IsOther || (mention.IsActor && !supposes)) { return false; }
            }
        }
        return true;
    }

    /// <summary>"About this the source told the agency", "This was stated by the ministry": the sentence before was theirs.</summary>
    private static bool PointsBack(ArticleReading article, Excerpt before, Excerpt passage) =>
        article.BlockIndexOf(before.Sentence) == article.BlockIndexOf(passage.Sentence) && passage.Sentence == before.Sentence + 1
        && ((article.IsAny(passage.First, "about", "on") && article.IsAny(passage.First + 1, "this", "it"))
            || (article.IsAny(passage.First, "this", "it") && article.IsAny(passage.First + 1, Being) && article.IsAny(passage.First + 2, Told)));
}
