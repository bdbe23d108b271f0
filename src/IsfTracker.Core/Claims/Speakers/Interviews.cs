using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Interviews set out as questions and answers: the answers are the interviewee's, without a verb of saying.</summary>
internal static class Interviews
{
    private static readonly WordSet OfSelf = ["i", "we", "our", "us", "my"];

    private const int FewestQuestions = 2;

    /// <summary>Sentences at the head, where "Tajani: …" names who is asked.</summary>
    private const int Heads = 5;

    /// <summary>Words between "interview with" and the end of the name behind it, with the office.</summary>
    private const int Reach = 8;

    /// <summary>Words of what tells who it is, behind the name.</summary>
    private const int Described = 10;

    private static readonly WordSet Meeting = ["interview", "questions", "conversation", "talk", "chat"];
    private static readonly WordSet Joining = ["with", "to", "for"];

    /// <summary>Gives the answers to the one who is asked.</summary>
    public static void Answer(ArticleReading article, Officials officials, Subjects subjects, List<Excerpt> passages, Voice[] voices)
    {
        var asks = new bool[article.Document.Blocks.Count];
        var questions = 0;
        for (var block = 0; block < asks.Length; block++)
        {
            asks[block] = article.Text.Text[article.Document.Blocks[block].Span.End - 1] == '?';
            questions += asks[block] ? 1 : 0;
        }
        if (questions < FewestQuestions || (Announced(article, officials, subjects) ?? Interviewee(article, officials, asks)) is not { } voice) { return; }
        var first = Array.IndexOf(asks, true);
        var last = Array.LastIndexOf(asks, true);
        for (var index = 0; index < passages.Count; index++)
        {
            var block = article.BlockIndexOf(passages[index].Sentence);
            var answers = block > first && !asks[block] && (asks[block - 1] || (block < last && SpeaksOfSelf(article, passages[index])));
            if (answers && voices[index].Name is null && (passages[index].Quoted || SpeaksOfSelf(article, passages[index]) || asks[block - 1])) { voices[index] = voice; }
        }
    }

    /// <summary>"Interview with Ada Berg, member of the Sabor", "four questions to Ada Berg" at the head.</summary>
    private static Voice? Announced(ArticleReading article, Officials officials, Subjects subjects)
    {
        for (var sentence = 0; sentence < Math.Min(Heads, article.Words.SentenceCount); sentence++)
        {
            var (first, end) = article.Words.RangeOf(sentence);
            for (var word = first; word < end - 2; word++)
            {
                if (!article.IsAny(word, Meeting) || !article.IsAny(word + 1, Joining)) { continue; }
                var limit = Math.Min(end, word + 2 + Reach);
                foreach (var mention in article.MentionsIn(word + 2, limit)) { if (mention.Kind == MentionKind.ActorOfficial) { return officials.VoiceOf(mention.Value); } }
                if (PersonalNames.Find(article, word + 2, limit) is not { } name) { continue; }
                var role = Descriptions.RoleOf(article, subjects, word + 2, Math.Min(end, article.Words.WordAt(name.End) + Described));
                return new Voice(name.Of(article.Text.Text), null, role == SpeakerRole.Media ? SpeakerRole.Expert : role, []);
            }
        }
        return null;
    }

    /// <summary>The official before a colon at the head ("Resch: nobody goes"), else the one named first, where the answers speak of "I" or "we".</summary>
    private static Voice? Interviewee(ArticleReading article, Officials officials, bool[] asks)
    {
        var (answers, personal) = (0, 0);
        for (var sentence = 0; sentence < article.Words.SentenceCount; sentence++)
        {
            var block = article.BlockIndexOf(sentence);
            if (block == 0 || !asks[block - 1] || asks[block]) { continue; }
            answers++;
            var (first, end) = article.Words.RangeOf(sentence);
            personal += article.HasAny(first, end, OfSelf) ? 1 : 0;
        }
        if (personal * 3 < answers || personal == 0) { return null; }
        Voice? earliest = null;
        foreach (var mention in article.Mentions)
        {
            if (mention.Kind != MentionKind.ActorOfficial) { continue; }
            if (article.Words[mention.First].Sentence < Heads && article.Text.Text.AsSpan(article.Words[mention.End - 1].End).StartsWith(":")) { return officials.VoiceOf(mention.Value); }
            earliest ??= officials.VoiceOf(mention.Value);
        }
        return earliest;
    }

    private static bool SpeaksOfSelf(ArticleReading article, Excerpt passage) => article.HasAny(passage.First, passage.End, OfSelf);
}
