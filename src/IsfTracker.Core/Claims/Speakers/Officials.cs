using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>The actor's officials as one article names them: by name, and by the office they hold.</summary>
internal sealed class Officials
{
    private static readonly WordSet Heads = ["president", "leader", "ruler", "head of state"];
    private static readonly WordSet Helpers = ["aide", "assistant", "adviser", "advisor", "representative", "confidant"];
    private static readonly WordSet HeadsHelped = ["president", "presidential", "head", "president's", "leader"];
    private static readonly WordSet Articles = ["a", "an", "senior", "top"];
    private static readonly WordSet Ornaments = ["the", "'s", "’s", "country", "its", "his", "her", "their", "country's", "longtime", "veteran", "incumbent"];

    private readonly ArticleReading article;
    private readonly string?[] named;
    private readonly Voice?[] voices;
    private readonly int[] firstAt;
    private readonly Dictionary<string, string> others = new(StringComparer.OrdinalIgnoreCase);

    public Officials(ArticleReading article)
    {
        this.article = article;
        named = new string?[article.Lexicon.Actor.Officials.Count];
        voices = new Voice?[named.Length];
        firstAt = new int[named.Length];
        foreach (var mention in article.Mentions)
        {
            if (mention.Kind is not (MentionKind.ActorOfficial or MentionKind.OtherPerson)) { continue; }
            var span = article.Words.SpanOf(mention.First, mention.End);
            if (mention.Kind == MentionKind.OtherPerson) { AddOther(mention, span.Of(article.Text.Text)); continue; }
            if (named[mention.Value] is null) { firstAt[mention.Value] = mention.First; }
            if (span.Length > (named[mention.Value]?.Length ?? 0)) { named[mention.Value] = span.Of(article.Text.Text); }
        }
    }

    /// <summary>The longest form in the article of another government's person; other names as they are.</summary>
    public string FullName(TextSpan name)
    {
        var words = name.Of(article.Text.Text);
        return others.GetValueOrDefault(words) ?? words;
    }

    private void AddOther(Mention mention, string name)
    {
        var last = article.Words[mention.End - 1].Span.Of(article.Text.Text);
        if (name.Length > (others.GetValueOrDefault(last)?.Length ?? 0)) { others[last] = name; }
    }

    /// <summary>Under the longest form in the article, in its spelling.</summary>
    public Voice VoiceOf(int index) => voices[index] ??= Create(index);

    /// <summary>The one named in the article who holds the office that the words tell; null when there is none. "An aide" is nobody who was named before.</summary>
    public Voice? ByOffice(int first, int end)
    {
        if (Array.TrueForAll(named, name => name is null)) { return null; }
        var start = first;
        while (first < end - 1 && article.IsAny(first, Articles)) { first++; }
        var words = Words(first, end);
        var isHead = Heads.Contains(words, StringComparer.Ordinal);
        var helps = article.IsAny(first, Helpers) || article.IsAny(end - 1, Helpers);
        for (var index = 0; index < named.Length; index++)
        {
            if (named[index] is null || (first > start && firstAt[index] < start)) { continue; }
            var official = article.Lexicon.Actor.Officials[index];
            var office = official.Office.ToLowerInvariant();
            if (isHead ? official.Role == SpeakerRole.HeadOfState : Same(office, words) || (helps && end - first > 1 && HelpsHead(first, end) && Helpers.Any(helper => office.Contains(helper, StringComparison.Ordinal)))) { return VoiceOf(index); }
        }
        return null;
    }

    public bool HasOffice(Voice voice, string word) =>
        voice.OfficialId is { } id && article.Lexicon.Actor.Officials.First(official => official.Id == id) is var official
        && (People.HasWord(official.Office, word) || (Helpers.Contains(word, StringComparer.OrdinalIgnoreCase) && Helpers.Any(helper => official.Office.Contains(helper, StringComparison.OrdinalIgnoreCase))));

    public string? PronounOf(Voice voice) =>
        voice.OfficialId is { } id ? article.Lexicon.Actor.Officials.First(official => official.Id == id).Pronoun : null;

    private bool HelpsHead(int first, int end)
    {
        for (var word = first; word < end; word++)
        {
            if (article.IsAny(word, HeadsHelped)) { return true; }
        }
        return false;
    }

    /// <summary>Each of two offices that one holds is hers: "Deputy Prime Minister and Foreign Minister".</summary>
    private static bool Same(string office, string words) =>
        office == words || (office.Contains(" minister and ", StringComparison.Ordinal) && Array.Exists(office.Split(" and "), each => Same(each, words)))
        || (words.EndsWith("minister", StringComparison.Ordinal) && office == words.Replace("defense", "defence", StringComparison.Ordinal))
        || (words == "top diplomat" && office == "foreign minister") || (words == "premier" && office == "prime minister")
        || (words.StartsWith("minister of ", StringComparison.Ordinal) && office.EndsWith("minister", StringComparison.Ordinal) && words["minister of ".Length..].Replace("defense", "defence", StringComparison.Ordinal).StartsWith(office.Split(' ')[0], StringComparison.Ordinal));

    /// <summary>The office without whose it is: "Azerbaijan's", "the country's".</summary>
    private string Words(int first, int end)
    {
        while (first < end - 1 && (article.IsAny(first, Ornaments) || IsActor(first))) { first++; }
        var last = end;
        while (last - 2 > first && IsActor(last - 1)) { last -= article.Is(last - 2, "of") ? 2 : 1; }
        return article.Words.SpanOf(first, last).Of(article.Text.Text).ToLowerInvariant();
    }

    private bool IsActor(int word)
    {
        foreach (var mention in article.MentionsIn(word, word + 1))
        {
            if (mention.Kind is MentionKind.Actor or MentionKind.ActorAdjective) { return true; }
        }
        return false;
    }

    private Voice Create(int index)
    {
        var official = article.Lexicon.Actor.Officials[index];
        return new Voice(named[index] ?? official.Name, official.Id, RoleOf(official), []);
    }

    /// <summary>The role of the office while it was held; outside that time nobody speaks for the government.</summary>
    private SpeakerRole RoleOf(Official official)
    {
        if (article.Document.Published.On is not { } published) { return official.Role; }
        var held = !(official.From is { } from && published.Latest < from) && !(official.To is { } to && published.Earliest > to);
        return held ? official.Role : SpeakerRole.Expert;
    }
}
