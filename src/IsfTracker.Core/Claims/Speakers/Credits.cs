using IsfTracker.Core.Claims.Dating;
using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Gives each passage the outlets credited for it: in its sentence, or where the same speaker is quoted through one on the same occasion.</summary>
internal sealed class Credits
{
    /// <summary>Paragraphs over which a report rests on the outlet named last.</summary>
    private const int Paragraphs = 2;

    /// <summary>Passages behind a credit in which its speaker begins to speak.</summary>
    private const int Near = 8;

    private readonly ArticleReading article;
    private readonly List<Excerpt> passages;
    private readonly Voice[] voices;
    private readonly Edtf?[] dates;
    private readonly IReadOnlyList<string>[] own;
    private readonly List<Credit> credits = [];

    private Credits(ArticleReading article, List<Excerpt> passages, Voice[] voices, Edtf?[] dates)
    {
        (this.article, this.passages, this.voices, this.dates) = (article, passages, voices, dates);
        own = new IReadOnlyList<string>[article.Words.SentenceCount];
        FindOwn();
        Collect();
    }

    /// <summary>One place where a speaker's words are credited; none (<see cref="Outlets"/> empty) where they were spoken to everybody.</summary>
    private readonly record struct Credit(int Passage, string Name, IReadOnlyList<string> Outlets);

    public static void Give(ArticleReading article, List<Excerpt> passages, Voice[] voices, Edtf?[] dates)
    {
        var credits = new Credits(article, passages, voices, dates);
        var given = new IReadOnlyList<string>?[passages.Count];
        credits.GiveOwn(given);
        credits.GiveOn(given);
        credits.GiveBack(given);
        credits.GiveOnly(given);
        credits.GiveSole(given);
        for (var index = 0; index < given.Length; index++) { voices[index] = voices[index].Through(given[index] ?? []); }
    }

    private void GiveOwn(IReadOnlyList<string>?[] given)
    {
        for (var index = 0; index < given.Length; index++)
        {
            if (own[passages[index].Sentence] is { Count: > 0 } outlets) { given[index] = Within(passages[index], outlets); }
        }
    }

    /// <summary>"The Meridian wrote that …; Northwire counted it among …": of the outlets of a sentence those in the clause, where it names one.</summary>
    private IReadOnlyList<string> Within(Excerpt passage, IReadOnlyList<string> outlets)
    {
        if (passage.Quoted || outlets.Count == 1 || article.Text.Text.AsSpan(article.Text.Sentences[passage.Sentence].Start, article.Text.Sentences[passage.Sentence].Length).IndexOf(';') < 0) { return outlets; }
        List<string> within = [.. outlets.Where(outlet => passage.Span.Of(article.Text.Text).Contains(outlet, StringComparison.Ordinal))];
        return within.Count > 0 ? within : outlets;
    }

    /// <summary>A credit holds for what the same speaker says after it.</summary>
    private void GiveOn(IReadOnlyList<string>?[] given)
    {
        var (latest, next) = (new Dictionary<string, Credit>(StringComparer.OrdinalIgnoreCase), 0);
        for (var index = 0; index < given.Length; index++)
        {
            for (; next < credits.Count && credits[next].Passage <= index; next++) { latest[credits[next].Name] = credits[next]; }
            if (given[index] is null && !article.IsHeading(passages[index].Sentence) && voices[index].Name is { } name && latest.TryGetValue(name, out var credit) && IsSameOccasion(credit.Passage, index)) { given[index] = credit.Outlets; }
        }
    }

    /// <summary>The first credit of a speaker holds for what stands before it too, when it is not for what was said at another time.</summary>
    private void GiveBack(IReadOnlyList<string>?[] given)
    {
        var (following, next) = (new Dictionary<string, Credit>(StringComparer.OrdinalIgnoreCase), credits.Count - 1);
        for (var index = given.Length - 1; index >= 0; index--)
        {
            for (; next >= 0 && credits[next].Passage > index; next--) { following[credits[next].Name] = credits[next]; }
            if (given[index] is null && !article.IsHeading(passages[index].Sentence) && voices[index].Name is { } name && following.TryGetValue(name, out var credit) && IsSameOccasion(credit.Passage, index)
                && !Recollections.IsOne(article, passages[credit.Passage], dates[credit.Passage] is not null)) { given[index] = credit.Outlets; }
        }
    }

    /// <summary>Where the government is quoted through one outlet and nowhere else, its other unnamed voices ("Tolmin", "the official") come through it too.</summary>
    private void GiveOnly(IReadOnlyList<string>?[] given)
    {
        Credit? only = null;
        foreach (var credit in credits)
        {
            if (!voices[credit.Passage].IsOwn) { continue; }
            if (credit.Outlets.Count == 0 || (only is { } other && other.Outlets[0] != credit.Outlets[0])) { return; }
            only ??= credit;
        }
        for (var index = 0; only is { } one && index < given.Length; index++)
        {
            if (given[index] is null && !article.IsHeading(passages[index].Sentence) && voices[index] is { OfficialId: null, Name: not null, IsOwn: true } && IsSameOccasion(one.Passage, index)) { given[index] = one.Outlets; }
        }
    }

    /// <summary>Where a report rests on one outlet and no other, its voices without a name ("the two stressed", "the chairman of the committee") come through that one.</summary>
    private void GiveSole(IReadOnlyList<string>?[] given)
    {
        IReadOnlyList<string>? sole = null;
        foreach (var outlets in own)
        {
            if (outlets.Count == 0) { continue; }
            if (sole is not null && sole[0] != outlets[0]) { return; }
            sole ??= outlets;
        }
        var credited = -1;
        for (var index = 0; sole is not null && index < given.Length; index++)
        {
            if (own[passages[index].Sentence].Count > 0) { credited = index; }
            if (credited >= 0 && given[index] is null && IsNear(credited, index) && IsWithoutName(voices[index])) { given[index] = sole; }
        }
    }

    /// <summary>Told on in the paragraphs behind the credit, of the same time.</summary>
    private bool IsNear(int credited, int index) =>
        article.BlockIndexOf(passages[index].Sentence) - article.BlockIndexOf(passages[credited].Sentence) <= Paragraphs && IsSameOccasion(credited, index) && !article.IsHeading(passages[index].Sentence)
        && !Venues.IsIn(article, passages[index].Sentence);

    private static bool IsWithoutName(Voice voice) => voice is { OfficialId: null, Name: { } name } && !name.Any(char.IsUpper);

    private bool IsSameOccasion(int left, int right) => dates[left] is not { } one || dates[right] is not { } other || one.Overlaps(other);

    private void FindOwn()
    {
        IReadOnlyList<string> before = [];
        for (var sentence = 0; sentence < own.Length; sentence++)
        {
            own[sentence] = article.CreditedIn(sentence);
            if (own[sentence] is [var noun] && char.IsLower(noun[0]) && !noun.Contains(' ') && before.Count > 0 && OutletsAgain.IsIn(article, sentence)) { own[sentence] = before; }
            if (own[sentence].Count > 0) { before = own[sentence]; }
            else if (before.Count > 0 && (OutletsAgain.IsIn(article, sentence) || (sentence > 0 && own[sentence - 1].Count > 0 && OutletsAgain.IsPronoun(article, sentence)))) { own[sentence] = before; }
        }
    }

    /// <summary>"Tann sat down with Northwire": one who speaks elsewhere.</summary>
    private string? OfficialIn(int sentence)
    {
        foreach (var mention in article.MentionsOf(sentence))
        {
            if (mention.Kind != MentionKind.ActorOfficial) { continue; }
            var id = article.Lexicon.Actor.Officials[mention.Value].Id;
            return Array.Find(voices, voice => voice.OfficialId == id)?.Name;
        }
        return null;
    }

    /// <summary>"The ambassador, Lena Forss, has given an interview to Northwire": one who speaks in the next paragraphs.</summary>
    private string? SpeakerOf(int index)
    {
        var sentence = article.Text.Sentences[passages[index].Sentence].Of(article.Text.Text);
        for (var next = index + 1; next < Math.Min(voices.Length, index + Near); next++)
        {
            if (voices[next].Name is { } name && name.Contains(' ', StringComparison.Ordinal) && char.IsUpper(name[0]) && sentence.Contains(name, StringComparison.Ordinal)) { return name; }
        }
        return null;
    }

    /// <summary>Whose words each credit is for: who speaks in its sentence, else who spoke before ("The remarks were made in an interview with …").</summary>
    private void Collect()
    {
        string? speaker = null;
        var (sentence, credited) = (-1, false);
        for (var index = 0; index < passages.Count; index++)
        {
            if (passages[index].Sentence != sentence) { (sentence, credited) = (passages[index].Sentence, false); }
            if (voices[index].Name is { } name) { speaker = name; }
            else if (own[sentence].Count == 0 || credited) { continue; }
            else if ((OfficialIn(sentence) ?? SpeakerOf(index)) is { } named) { speaker = named; }
            else if (speaker is null || !Occasions.IsOfSpeech(article, passages[index])) { continue; }
            if (AnsweredReports.IsIn(article, sentence)) { continue; }
            if (own[sentence].Count > 0) { credits.Add(new Credit(index, speaker!, own[sentence])); }
            else if (Venues.IsIn(article, sentence)) { credits.Add(new Credit(index, speaker!, [])); }
            else { continue; }
            credited = true;
        }
    }
}
