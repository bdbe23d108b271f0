using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Resolves words for a speaker: officials of the codebook by name and office, others by their description.</summary>
internal sealed class VoiceReader(ArticleReading article, Subjects subjects, People people)
{
    private static readonly string[] Unnamed =
    [
        "official", "officials", "source", "sources", "representative", "spokesperson", "spokesman", "spokeswoman", "diplomat", "diplomats", "interlocutor", "person", "aide", "adviser", "minister", "president", "leader", "ministry", "officer", "chief", "envoy", "ambassador",
    ];

    /// <summary>The voice of a source; that of the outlet when the words name none.</summary>
    public Voice Resolve(TextSpan source, TextSpan? antecedent = null)
    {
        var voice = ResolveAlone(source);
        if (antecedent is { } fuller && (voice.Name is null || voice.OfficialId is null)) { voice = ResolveAlone(fuller) is { Name: not null } better ? better : voice; }
        if (voice.Name is not null) { people.Add(article.Words.WordAt(source.Start), voice, source); }
        return voice;
    }

    private Voice ResolveAlone(TextSpan source)
    {
        var (first, end) = (article.Words.WordAt(source.Start), article.Words.WordAt(source.End));
        if (end <= first) { return Voice.Outlet; }
        end = BeforeVerb(first, end);
        if (FindOfficial(first, end) is { } named) { return named; }
        if (end - first == 1 && ResolvePronoun(first) is { } person) { return person; }
        return FindEarlier(first, end) ?? Describe(first, end);
    }

    /// <summary>A source ends before the verb that follows its noun.</summary>
    private int BeforeVerb(int first, int end)
    {
        for (var word = first + 1; word < end; word++)
        {
            var text = article.Words[word].Span.Of(article.Text.Text);
            if (text.Length > 4 && text.EndsWith("ed", StringComparison.Ordinal) && article.Words[word - 1].Has(WordTraits.Person | WordTraits.Body)) { return word; }
            if (article.Is(word - 1, "state") && text.EndsWith("ed", StringComparison.Ordinal)) { return word; }
        }
        return end;
    }

    private Voice? FindOfficial(int first, int end)
    {
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (mention.Kind == MentionKind.ActorOfficial && !article.IsAny(mention.End, "'s", "’s")) { return OfficialNames.VoiceOf(article, mention.Value); }
        }
        return null;
    }

    /// <summary>He, she and it; null for another word.</summary>
    public Voice? ResolvePronoun(int word)
    {
        if (article.IsAny(word, "he", "she", "him", "her")) { return people.Before(word, article.IsAny(word, "he", "him") ? "he" : "she") ?? Voice.Outlet; }
        if (!article.IsAny(word, "it", "they", "we", "i")) { return null; }
        if (article.IsAny(word, "we", "i", "they") && people.Before(word) is { } last) { return last; }
        return subjects.At(word) == Owner.Actor ? new Voice(article.Lexicon.Actor.Name, null, SpeakerRole.OwnGovernment, []) : Voice.Outlet;
    }

    /// <summary>"The source", "the minister": who was described so before, or holds that office.</summary>
    public Voice? FindEarlier(int first, int end)
    {
        if (!article.IsAny(first, "the", "this", "that", "his", "her", "their") || end - first > 4 || HasOther(first, end)) { return null; }
        if (ByOffice(first + 1, end) is { } officer) { return officer; }
        var head = article.Words.SpanOf(end - 1, end).Of(article.Text.Text);
        var stem = head.Length > 4 ? head.TrimEnd('s') : head;
        if (people.Described(first, stem) is { } described) { return described; }
        return article.IsAny(first + 1, "interlocutor") || end - first <= 2 && article.IsAny(end - 1, Unnamed) ? people.Before(first) : null;
    }

    private bool HasOther(int first, int end)
    {
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (mention.IsOther) { return true; }
        }
        return false;
    }

    private Voice? ByOffice(int first, int end)
    {
        var words = article.Words.SpanOf(first, end).Of(article.Text.Text);
        var isHead = words.Equals("head of state", StringComparison.OrdinalIgnoreCase) || words.Equals("leader", StringComparison.OrdinalIgnoreCase);
        var officials = article.Lexicon.Actor.Officials;
        for (var index = 0; index < officials.Count; index++)
        {
            var fits = officials[index].Office.Equals(words, StringComparison.OrdinalIgnoreCase) || (isHead && officials[index].Role == SpeakerRole.HeadOfState);
            if (fits && OfficialNames.Find(article, index) is not null) { return OfficialNames.VoiceOf(article, index); }
        }
        return null;
    }

    public Voice Describe(int first, int end)
    {
        if (Descriptions.Trim(article, ref first, ref end) is not { } name) { return Voice.Outlet; }
        var role = Descriptions.RoleOf(article, subjects, first, end);
        return role == SpeakerRole.Media && !article.Words[first].Has(WordTraits.Capitalised) ? Voice.Outlet : new Voice(name, null, role, []);
    }
}
