using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Resolves words for a speaker: officials of the codebook by name and office, others by their name or description.</summary>
internal sealed class VoiceReader(ArticleReading article, Subjects subjects, Officials officials, People people)
{
    private static readonly WordSet Texts = ["constitution", "law", "resolution", "charter", "plan", "draft", "agreement", "treaty", "mandate", "document", "text", "poll", "survey"];

    private static readonly WordSet Nobody = ["no", "nobody", "none", "neither", "anyone", "someone", "we", "i"];
    private static readonly WordSet OfTime = ["last", "next", "this"];
    private static readonly WordSet Pointing = ["the", "this", "that", "both"];
    private static readonly WordSet OnePerson = ["he", "she", "him", "her", "his"];
    private static readonly WordSet OneMan = ["he", "him", "his"];
    private static readonly WordSet OtherPronouns = ["it", "they", "we", "i"];
    private static readonly WordSet Speaking = ["we", "i", "they"];
    private static readonly WordSet Introducing = ["of", "who", "whose", "a", "an", "the", "from", "at"];

    private readonly EarlierVoices earlier = new(article, officials, people);

    public Officials Officials => officials;

    /// <summary>The voice of the source of an attribution, which is remembered; that of the outlet when it names none.</summary>
    public Voice Resolve(Attribution attribution)
    {
        var source = attribution.Source!.Value;
        var head = attribution.Head ?? source;
        people.ReadTo(article.Words.WordAt(source.Start));
        var antecedent = attribution.Antecedent is { } before && !(IsPerson(head) && IsCountry(before)) ? attribution.Antecedent : null;
        var voice = IsVague(head) && antecedent is { } fuller && Resolve(head, head) is not { OfficialId: not null } ? Resolve(fuller, fuller) : Resolve(head, source);
        if (voice.Name is null && antecedent is { } name) { voice = Resolve(name, name) is { Name: not null } known ? known : Resolve(head, source); }
        Remember(voice, source);
        return voice;
    }

    /// <summary>"He" is no country that spoke before.</summary>
    private bool IsPerson(TextSpan head) => article.IsAny(article.Words.WordAt(head.Start), OnePerson) && article.Words.WordAt(head.End) - article.Words.WordAt(head.Start) == 1;

    private bool IsCountry(TextSpan words) => Descriptions.IsCountries(article, article.Words.WordAt(words.Start), article.Words.WordAt(words.End));

    /// <summary>Who spoke last before a word.</summary>
    public Voice? Last(int word) => people.Before(word);

    /// <summary>The voice that the words describe, remembered where they stand.</summary>
    public Voice Resolve(TextSpan words)
    {
        var voice = Resolve(words, words);
        Remember(voice, words);
        return voice;
    }

    private void Remember(Voice voice, TextSpan words)
    {
        if (voice.Name is null || voice.Role == SpeakerRole.Media) { return; }
        var (first, end) = (article.Words.WordAt(words.Start), article.Words.WordAt(words.End));
        if (end > first && !Descriptions.IsCountries(article, first, end)) { people.Add(first, voice, words); }
    }

    private Voice Resolve(TextSpan head, TextSpan whole)
    {
        var (first, end, last) = (article.Words.WordAt(head.Start), article.Words.WordAt(head.End), article.Words.WordAt(whole.End));
        if (end <= first || article.IsAny(first, Nobody) || article.IsAny(first - 1, "no", "neither")) { return Voice.Outlet; }
        if (IsNobody(first, end)) { return Voice.Outlet; }
        end = BeforeVerb(first, end);
        if (FindOfficial(first, end) is { } named) { return named; }
        if (end - first == 1 && ResolvePronoun(first) is { } person) { return person; }
        if (article.Is(end - 1, "them") && article.Is(end - 2, "of") && people.Before(first, nameless: true) is { } company) { return company; }
        if (whole.End > head.End && FindOfficial(end, last) is { } apposed && article.Words[Math.Min(end, article.Words.Count - 1)].Gap) { return apposed; }
        if ((earlier.Find(first, end) ?? (end - first == 1 ? Introductions.Find(article, subjects, first) : null)) is { } known) { return known; }
        var described = Describe(first, end, Math.Max(end, last));
        return described.Name is null && Introductions.Find(article, subjects, first, end) is { } introduced ? introduced : described;
    }

    /// <summary>A text that rules ("according to the constitution"), a time ("last week") and what somebody then was ("then ambassador") say nothing themselves.</summary>
    private bool IsNobody(int first, int end) => article.IsAny(end - 1, Texts) || article.Is(first, "then") || (article.IsAny(end - 1, OfTime) && article.Words[Math.Min(end, article.Words.Count - 1)].Has(WordTraits.TimeWord));

    /// <summary>"He", "the official": words that say little by themselves.</summary>
    private bool IsVague(TextSpan head)
    {
        var (first, end) = (article.Words.WordAt(head.Start), article.Words.WordAt(head.End));
        if (end - first == 1) { return !article.Words[first].Has(WordTraits.Capitalised) || article.Words[first].Has(WordTraits.SubjectPronoun); }
        return end - first == 2 && article.IsAny(first, Pointing);
    }

    /// <summary>A source ends before the verb that follows its noun.</summary>
    private int BeforeVerb(int first, int end)
    {
        for (var word = first + 1; word < end; word++)
        {
            var text = article.Text.Text.AsSpan(article.Words[word].Start..article.Words[word].End);
            if (text.Length > 4 && text.EndsWith("ed") && (article.Words[word - 1].Has(WordTraits.Person | WordTraits.Body) || article.Is(word - 1, "state"))) { return word; }
        }
        return end;
    }

    private Voice? FindOfficial(int first, int end)
    {
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (mention.Kind == MentionKind.ActorOfficial && !article.IsAny(mention.End, "'s", "’s") && IsHead(mention, first)) { return officials.VoiceOf(mention.Value); }
        }
        return null;
    }

    /// <summary>An aide to the president is not the president; "President of the Republic Ilham Aliyev" is.</summary>
    private bool IsHead(Mention mention, int first)
    {
        for (var word = mention.First - 1; word >= first; word--)
        {
            if (!article.Words[word].Has(WordTraits.Preposition)) { continue; }
            if (word == mention.First - 1) { return false; }
            var title = article.Words[mention.First - 1].Span.Of(article.Text.Text);
            return !article.Lexicon.Actor.Officials[mention.Value].Office.StartsWith(title, StringComparison.OrdinalIgnoreCase);
        }
        return true;
    }

    /// <summary>He, she and it; null for another word.</summary>
    public Voice? ResolvePronoun(int word)
    {
        if (article.IsAny(word, OnePerson)) { return people.Before(word, article.IsAny(word, OneMan) ? "he" : "she") ?? Voice.Outlet; }
        if (!article.IsAny(word, OtherPronouns)) { return null; }
        if (article.IsAny(word, Speaking) && people.Before(word) is { } last) { return last; }
        return subjects.At(word) == Owner.Actor ? new Voice(article.Lexicon.Actor.Name, null, SpeakerRole.OwnGovernment, []) : Voice.Outlet;
    }

    /// <summary>"Trump pushes a plan" is a sentence of its own, not somebody's description.</summary>
    private bool IsClause(int next, int end) =>
        next < end && !article.Words[next].Gap && !article.Words[next].Has(WordTraits.Capitalised | WordTraits.Preposition | WordTraits.PossessiveEnding | WordTraits.Relative | WordTraits.Coordinator | WordTraits.ObjectPronoun);

    /// <summary>"Ada Berg, of the Lake Forum,", "Ada Berg, who teaches": a person, whatever she is.</summary>
    private bool IsIntroduced(int first, int end) =>
        end < article.Words.Count && article.Words[end].Gap && article.IsAny(end, Introducing) && !MediaNouns.LooksLikeOutlet(article, first, end);

    /// <summary>"The force's commander, Belmora's Major General Jon Hart,": the name between commas behind the office.</summary>
    private TextSpan? ApposedName(int end)
    {
        if (end >= article.Words.Count - 1 || !article.Words[end].Gap || article.Text.Text[article.Words[end - 1].End] != ',') { return null; }
        var start = end;
        while (start - end < 5 && start < article.Words.Count - 1 && IsRankOrCountry(start)) { start++; }
        return PersonalNames.Find(article, start, Math.Min(start + 4, article.Words.Count)) is { } name && name.Start == article.Words[start].Start
            && name.End < article.Text.Text.Length && article.Text.Text[name.End] is ',' or '.' ? name : null;
    }

    private bool IsRankOrCountry(int word) =>
        (article.Words[word].Has(WordTraits.Honorific | WordTraits.Person) && article.Words[word].Has(WordTraits.Capitalised)) || article.Words[word].Has(WordTraits.PossessiveEnding) || Descriptions.IsCountries(article, word, word + 1);

    /// <summary>By name where the words hold one, else by the description.</summary>
    private Voice Describe(int first, int end, int last)
    {
        var role = Descriptions.RoleOf(article, subjects, first, last);
        if (role != SpeakerRole.Media && PersonalNames.Find(article, first, last) is { } name)
        {
            if (IsClause(article.Words.WordAt(name.End), last)) { return Voice.Outlet; }
            return new Voice(officials.FullName(name), null, role, []);
        }
        if (role == SpeakerRole.Media && IsIntroduced(first, end) && PersonalNames.Find(article, first, end) is { } stranger && Outlets.Named(article, first, end) is null)
        {
            return new Voice(stranger.Of(article.Text.Text), null, SpeakerRole.Expert, []);
        }
        if (role != SpeakerRole.Media && ApposedName(end) is { } apposed) { return new Voice(officials.FullName(apposed), null, role, []); }
        if (Descriptions.Trim(article, ref first, ref end) is not { } words) { return Voice.Outlet; }
        return role == SpeakerRole.Media ? Voice.Outlet : new Voice(words, null, role, []);
    }
}
