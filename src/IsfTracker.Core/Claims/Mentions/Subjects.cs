using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Mentions;

/// <summary>Who acts at each word of a text: the nearest subject before it, pronouns resolved.</summary>
internal sealed class Subjects
{
    /// <summary>Words that may stand between the parties of a list.</summary>
    private static readonly WordSet Links = ["and", "or", "nor", "with", "along", "alongside", "as", "well", "together", "the", "like", "plus"];

    /// <summary>What follows them does not act.</summary>
    private static readonly WordSet TakingObject =
    [
        "told", "tell", "tells", "asked", "ask", "asks", "approached", "urged", "pressed", "invited", "telling", "asking", "thanked", "include", "includes", "including", "named", "toward", "towards", "unlike",
    ];

    /// <summary>Whom one admits or keeps out does nothing itself: "Israel will not allow Karvenian soldiers".</summary>
    private static readonly WordSet Admitting =
    [
        "accept", "accepts", "accepted", "accepting", "allow", "allows", "allowed", "allowing", "permit", "permits", "permitted", "let", "admit", "admits", "tolerate", "tolerates",
        "veto", "vetoes", "vetoed", "vetoing", "oppose", "opposes", "opposed", "opposing", "bar", "bars", "barred", "block", "blocks", "blocked", "blocking",
        "exclude", "excludes", "excluded", "excluding", "reject", "rejects", "rejected", "rejecting", "welcome", "welcomes", "welcomed",
    ];

    private readonly ArticleReading article;
    private readonly Owner[] owners;
    private readonly bool isAtHome;
    private readonly References references;

    private Subjects(ArticleReading article)
    {
        this.article = article;
        owners = new Owner[article.Words.Count];
        isAtHome = IsAtHome(article);
        references = new References(article);
    }

    /// <summary>The party that was last spoken of, for each sentence, before it begins.</summary>
    public Owner[] Salient { get; private set; } = [];

    public Owner At(int word) => owners[word];

    /// <summary>The subject that a sentence opens with.</summary>
    public Owner MainOf(int sentence) => Salient[sentence + 1];

    public static Subjects Find(ArticleReading article)
    {
        var subjects = new Subjects(article) { Salient = new Owner[article.Words.SentenceCount + 1] };
        for (var sentence = 0; sentence < article.Words.SentenceCount; sentence++)
        {
            subjects.Salient[sentence + 1] = subjects.Read(sentence, subjects.Salient[sentence]);
        }
        return subjects;
    }

    /// <summary>Goes through a sentence; answers who is spoken of after it.</summary>
    private Owner Read(int sentence, Owner salient)
    {
        var (first, end) = article.Words.RangeOf(sentence);
        var parties = article.MentionsOf(sentence);
        var current = Owner.Open;
        var main = Owner.Open;
        var held = Owner.Open;
        var mentioned = Owner.Open;
        var lastParty = -10;
        var listsActor = ListsActor(first, end);
        var next = 0;
        for (var word = first; word < end; word++)
        {
            var refers = references.CanRefer(word);
            while (next < parties.Length && (parties[next].First < word || !parties[next].IsParty)) { next++; }
            if (article.Words[word].Gap && held != Owner.Open && IsVerbLike(word)) { current = held; held = Owner.Open; }
            if (next < parties.Length && parties[next].First == word)
            {
                var party = parties[next];
                if (IsSubject(party) && !(current != Owner.Open && article.Words[word].Gap && article.IsAny(party.End, "'s", "’s")))
                {
                    var owner = party.IsActor ? Owner.Actor : Owner.Other;
                    current = IsList(lastParty, word) && current == Owner.Actor ? Owner.Actor : owner;
                    if (main == Owner.Open) { main = current; }
                    else if (IsList(lastParty, word) && current == Owner.Actor) { main = current; }
                }
                lastParty = party.End;
                if (current == Owner.Open) { mentioned = party.IsActor ? Owner.Actor : Owner.Other; }
            }
            else if (article.OpensMention(word) && BodyAt(word)) { current = OwnerOfBody(sentence, salient, mentioned); if (main == Owner.Open) { main = current; } }
            else if (refers && references.IsOtherCountries(word)) { current = listsActor ? Owner.Actor : Owner.Other; }
            else if (refers && references.HeadOf(word) is { } head) { current = head; if (main == Owner.Open) { main = head; } }
            else if (refers && references.Pronoun(word) is { } kind)
            {
                current = kind == Owner.Open ? (current != Owner.Open ? current : mentioned != Owner.Open && word > first ? mentioned : salient) : kind;
                if (main == Owner.Open && kind == Owner.Open) { main = current; }
            }
            else if (article.Words[word].Has(WordTraits.Relative) && article.Words[word].Gap && !article.Is(word, "that")) { held = current; }
            owners[word] = current;
        }
        SpreadLists(first, end);
        return main != Owner.Open ? main : salient;
    }

    /// <summary>"Indonesia, Azerbaijan and Pakistan have": the verb belongs to all of them, the actor among them.</summary>
    private void SpreadLists(int first, int end)
    {
        var parties = article.MentionsIn(first, end);
        var listEnd = -10;
        var hasActor = false;
        foreach (var party in parties)
        {
            if (!party.IsParty) { continue; }
            hasActor = (party.IsActor && !article.Is(party.First - 1, "unlike")) || (IsList(listEnd, party.First) && hasActor);
            listEnd = party.End;
            if (!hasActor || party.IsActor) { continue; }
            for (var word = party.First; word < end && owners[word] == Owner.Other; word++) { owners[word] = Owner.Actor; }
        }
    }

    /// <summary>True where the actor stands in a list of countries: what "nations" do in that sentence, it does.</summary>
    public bool ListsActor(int first, int end)
    {
        var last = default(Mention);
        foreach (var party in article.MentionsIn(first, end))
        {
            if (!party.IsParty) { continue; }
            if (last.End > 0 && (party.IsActor || last.IsActor) && IsList(last.End, party.First)) { return true; }
            last = party;
        }
        return false;
    }

    private bool IsList(int lastEnd, int word)
    {
        if (lastEnd < 0 || word < lastEnd || word - lastEnd > 3) { return false; }
        if (word == lastEnd) { return article.Words[word].Gap; }
        for (var between = lastEnd; between < word; between++)
        {
            if (!article.IsAny(between, Links)) { return false; }
        }
        return true;
    }

    public bool IsSubject(Mention party)
    {
        var before = party.First - 1;
        var start = article.Words.RangeOf(article.Words[party.First].Sentence).First;
        while (before >= start && article.Words[before].Has(WordTraits.Determiner | WordTraits.Adjective) && !article.Words[before].Has(WordTraits.Preposition | WordTraits.Subordinator)) { before--; }
        if (before < start || article.Words[before + 1].Gap) { return true; }
        if (article.IsAny(before, Admitting)) { return false; }
        if (party.End < article.Words.Count && article.Is(party.End, "to") && !article.Words[party.End].Gap) { return true; }
        var previous = article.Words[before];
        if (article.IsAny(before, "including") || (article.Is(before, "as") && article.Is(before - 1, "such"))) { return party.IsActor; }
        if (previous.Has(WordTraits.Subordinator)) { return true; }
        if (previous.Has(WordTraits.Preposition)) { return article.IsAny(before, "for") && article.Is(before - 1, "as"); }
        return !article.IsAny(before, TakingObject);
    }

    /// <summary>A ministry without a country is that of the country spoken of; at the opening of a paragraph, in an article that is mostly about the actor, the actor's.</summary>
    private Owner OwnerOfBody(int sentence, Owner salient, Owner mentioned)
    {
        if (mentioned != Owner.Open) { return mentioned; }
        var opens = sentence == 0 || article.BlockIndexOf(sentence - 1) != article.BlockIndexOf(sentence);
        return salient == Owner.Other && !(opens && isAtHome) ? Owner.Other : Owner.Actor;
    }

    /// <summary>True when no other country is named as often as the actor.</summary>
    private static bool IsAtHome(ArticleReading article)
    {
        var actor = 0;
        var others = new Dictionary<int, int>();
        foreach (var mention in article.Mentions)
        {
            if (mention.IsActor) { actor++; }
            else if (mention.IsOther) { others[mention.Value] = others.GetValueOrDefault(mention.Value) + 1; }
        }
        return actor > 1 && others.Values.All(count => count <= actor);
    }

    private bool BodyAt(int word)
    {
        foreach (var mention in article.MentionsIn(word, word + 1))
        {
            if (mention.Kind == MentionKind.ActorBody) { return true; }
        }
        return false;
    }

    private bool IsVerbLike(int word) => article.Words[word].Has(WordTraits.Auxiliary | WordTraits.CueVerb | WordTraits.Verb | WordTraits.Negation);
}
