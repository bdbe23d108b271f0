using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Resolves the sources of attributions to speakers: officials of the codebook by name and office, others by their description.</summary>
internal sealed class VoiceReader(ArticleReading article, Subjects subjects)
{
    private readonly List<(Voice Voice, string Words)> known = [];
    private Voice? lastPerson;

    /// <summary>The voice of a source; null when it is an outlet.</summary>
    public Voice Resolve(TextSpan source, TextSpan? antecedent)
    {
        var voice = ResolveAlone(source);
        if (voice.Name is null && antecedent is { } fuller) { voice = ResolveAlone(fuller); }
        if (voice.Name is not null)
        {
            known.Add((voice, source.Of(article.Text.Text)));
            lastPerson = voice;
        }
        return voice;
    }

    /// <summary>The official whom a sentence opens with and who then says something, whatever stands between.</summary>
    public Voice? FindOpening(Excerpt passage)
    {
        var cue = passage.First;
        while (cue < passage.End && !article.Words[cue].Has(WordTraits.CueVerb)) { cue++; }
        if (cue == passage.End) { return null; }
        foreach (var mention in article.MentionsIn(passage.First, cue))
        {
            if (mention.IsOther) { return null; }
            if (mention.Kind == MentionKind.ActorOfficial && mention.First - passage.First < 8) { return FindOfficial(mention.First, cue); }
        }
        return null;
    }

    private Voice ResolveAlone(TextSpan source)
    {
        var (first, end) = (article.Words.WordAt(source.Start), article.Words.WordAt(source.End));
        if (end <= first) { return Voice.Outlet; }
        if (FindOfficial(first, end) is { } named) { return named; }
        if (IsPronoun(first, end)) { return ResolvePronoun(first); }
        if (IsBackReference(first, end) is { } earlier) { return earlier; }
        return Describe(source, first, end);
    }

    private Voice? FindOfficial(int first, int end)
    {
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (mention.Kind == MentionKind.ActorOfficial && !IsOwnerOf(mention, end))
            {
                var official = article.Lexicon.Actor.Officials[mention.Value];
                return new Voice(OfficialNames.Fullest(article, mention.Value), official.Id, RoleOf(official), []);
            }
        }
        return null;
    }

    /// <summary>"Aliyev's aide" is not Aliyev.</summary>
    private bool IsOwnerOf(Mention mention, int end) => mention.End < end && article.IsAny(mention.End, "'s", "’s") && mention.End + 1 < end
        && !EndsWithOfficial(mention.End + 1, end);

    private bool EndsWithOfficial(int first, int end)
    {
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (mention.Kind == MentionKind.ActorOfficial) { return true; }
        }
        return false;
    }

    private SpeakerRole RoleOf(Official official)
    {
        if (article.Document.Published.On is not { } published) { return official.Role; }
        return (official.From is { } from && published.Latest < from) || (official.To is { } to && published.Earliest > to.AddYears(1))
            ? SpeakerRole.Expert : official.Role;
    }

    private bool IsPronoun(int first, int end) => end - first == 1 && article.Words[first].Has(WordTraits.SubjectPronoun | WordTraits.ObjectPronoun);

    private Voice ResolvePronoun(int word)
    {
        if (article.IsAny(word, "it") || lastPerson is null)
        {
            return subjects.At(word) == Owner.Actor ? new Voice(article.Lexicon.Actor.Name, null, SpeakerRole.OwnGovernment, []) : Voice.Outlet;
        }
        return lastPerson;
    }

    /// <summary>"The source", "the minister": the last speaker whose description has that word.</summary>
    private Voice? IsBackReference(int first, int end)
    {
        if (!article.IsAny(first, "the", "this", "that", "his", "her", "their")) { return null; }
        var head = article.Words.SpanOf(end - 1, end).Of(article.Text.Text).TrimEnd('s');
        for (var index = known.Count - 1; index >= 0 && end - first <= 3; index--)
        {
            if (known[index].Words.Contains(head, StringComparison.OrdinalIgnoreCase) || (known[index].Voice.Name?.Contains(head, StringComparison.OrdinalIgnoreCase) ?? false)) { return known[index].Voice; }
        }
        if (ByOffice(first, end) is { } officer) { return officer; }
        return end - first <= 2 && article.IsAny(end - 1, "official", "source", "representative", "spokesperson", "spokesman", "spokeswoman", "diplomat", "interlocutor", "person") ? lastPerson : null;
    }

    private Voice? ByOffice(int first, int end)
    {
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (mention.IsOther) { return null; }
        }
        var words = article.Words.SpanOf(first + 1, end).Of(article.Text.Text);
        var officials = article.Lexicon.Actor.Officials;
        for (var index = 0; index < officials.Count; index++)
        {
            var isHead = officials[index].Role == SpeakerRole.HeadOfState && (words.Equals("head of state", StringComparison.OrdinalIgnoreCase) || words.Equals("leader", StringComparison.OrdinalIgnoreCase));
            if ((isHead || officials[index].Office.Equals(words, StringComparison.OrdinalIgnoreCase)) && OfficialNames.Find(article, index) is { } name)
            {
                return new Voice(name, officials[index].Id, RoleOf(officials[index]), []);
            }
        }
        if (lastPerson is { OfficialId: not null } last && article.IsAny(end - 1, "president", "minister", "official", "leader", "adviser", "aide", "diplomat", "spokesman", "spokeswoman", "spokesperson")) { return last; }
        return null;
    }

    private Voice Describe(TextSpan source, int first, int end)
    {
        var name = Descriptions.Trim(article, first, ref end);
        if (name is null) { return Voice.Outlet; }
        return new Voice(name, null, Descriptions.RoleOf(article, subjects, first, end), []);
    }
}
