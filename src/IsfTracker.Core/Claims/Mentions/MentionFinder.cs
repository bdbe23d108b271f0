using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Mentions;

/// <summary>Finds what the phrases of a text refer to.</summary>
internal static class MentionFinder
{
    /// <summary>All mentions by their first word. Of names, only the longest in a place; signals and conditions may overlap anything.</summary>
    public static FoundMentions Find(WordTable words, ActorLexicon lexicon)
    {
        var found = new List<PhraseBook<Tag>.Found>((words.Count / 3) + 16);
        lexicon.Phrases.Match(words, found);
        var names = new List<Mention>((found.Count / 2) + 8);
        var rest = new List<Mention>((found.Count / 2) + 8);
        var keywords = new List<Mention>();
        foreach (var (tag, first, end) in found)
        {
            var mention = new Mention(tag.Kind, tag.Value, first, end);
            if (tag.Kind is MentionKind.Signal or MentionKind.Condition) { rest.Add(mention); }
            else if (tag.Kind == MentionKind.ConditionKeyword) { keywords.Add(mention); }
            else if (IsWrittenAsName(words, mention, lexicon)) { names.Add(mention); }
        }
        var namesakes = new Namesakes(words, lexicon.Actor.Officials);
        var kept = Longest(names);
        kept.RemoveAll(namesakes.Bears);
        return new FoundMentions(Merged(rest, WithoutForeignBodies(words, kept)), keywords);
    }

    private static Mention[] Merged(List<Mention> rest, List<Mention> names)
    {
        Sort(rest);
        var all = new Mention[rest.Count + names.Count];
        var (count, name) = (0, 0);
        foreach (var mention in rest)
        {
            while (name < names.Count && IsBefore(names[name], mention)) { all[count++] = names[name++]; }
            all[count++] = mention;
        }
        names.CopyTo(name, all, count, names.Count - name);
        return all;
    }

    /// <summary>By the first word, longer before shorter. They come by their first word, so that few have to move.</summary>
    private static void Sort(List<Mention> mentions)
    {
        for (var index = 1; index < mentions.Count; index++)
        {
            var mention = mentions[index];
            var place = index;
            for (; place > 0 && IsBefore(mention, mentions[place - 1]); place--) { mentions[place] = mentions[place - 1]; }
            mentions[place] = mention;
        }
    }

    private static bool IsBefore(Mention left, Mention right) =>
        left.First != right.First ? left.First < right.First : left.End != right.End ? left.End > right.End : left.Kind < right.Kind;

    /// <summary>Drops a name that lies within a longer one, so that the "Israel" of the Israel Defense Forces does not speak.</summary>
    private static List<Mention> Longest(List<Mention> names)
    {
        Sort(names);
        var kept = new List<Mention>(names.Count);
        foreach (var name in names)
        {
            if (kept.Count == 0 || name.End > kept[^1].End || name.First >= kept[^1].End) { kept.Add(name); }
            else if (name.IsParty && !kept[^1].IsParty && kept[^1].Kind is not (MentionKind.NotForce or MentionKind.Outlet)) { kept.Add(name); }
        }
        return kept;
    }

    /// <summary>The university or newspaper of a capital is not its government.</summary>
    private static bool IsPartOfAnotherName(WordTable words, Mention mention)
    {
        if (mention.End >= words.Count || words[mention.End].Gap || mention.Kind is MentionKind.Outlet) { return false; }
        return words.Text.Text.AsSpan(words[mention.End].Start, words[mention.End].Span.Length) is "University" or "Institute" or "Street" or "Airport" or "Radio" or "Today" or "Times" or "Post" or "Herald" or "Gazette" or "Tribune" or "News" or "Journal" or "Wire" or "Observer" or "Globe" or "Chronicle" or "Telegraph";
    }

    /// <summary>"Turkey's defence ministry", "the Italian parliament": a body whose owner is another country is not the actor's.</summary>
    private static List<Mention> WithoutForeignBodies(WordTable words, List<Mention> names)
    {
        var owner = default(Mention);
        names.RemoveAll(name =>
        {
            if (name.IsOther) { owner = name; }
            return name.Kind is MentionKind.ActorBody or MentionKind.ActorParliament && owner.End > 0
                && name.First - owner.End is 0 or 1 && words[owner.First].Sentence == words[name.First].Sentence;
        });
        return names;
    }

    private static bool IsWrittenAsName(WordTable words, Mention mention, ActorLexicon lexicon)
    {
        if (mention.Kind is MentionKind.Force or MentionKind.ForceInContext or MentionKind.NotForce or MentionKind.ActorBody or MentionKind.Place) { return true; }
        if (IsPartOfAnotherName(words, mention)) { return false; }
        var span = words.SpanOf(mention.First, mention.End);
        var text = words.Text.Text.AsSpan(span.Start, span.Length);
        if (mention.Kind == MentionKind.Outlet) { return text.SequenceEqual(lexicon.Codebook.Outlets[mention.Value]); }
        return text.Length <= 3 ? !HasLower(text) : char.IsUpper(text[0]) || words[mention.First].Has(WordTraits.Capitalised);
    }

    private static bool HasLower(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsLower(letter)) { return true; }
        }
        return false;
    }
}
