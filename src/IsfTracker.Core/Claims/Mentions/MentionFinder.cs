using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Mentions;

/// <summary>Finds what the phrases of a text refer to.</summary>
internal static class MentionFinder
{
    /// <summary>All mentions by their first word. Of names, only the longest in a place; signals and conditions may overlap anything.</summary>
    public static List<Mention> Find(WordTable words, ActorLexicon lexicon)
    {
        var found = new List<PhraseBook<Tag>.Found>();
        lexicon.Phrases.Match(words, found);
        var names = new List<Mention>();
        var rest = new List<Mention>();
        foreach (var (tag, first, end) in found)
        {
            var mention = new Mention(tag.Kind, tag.Value, first, end);
            if (tag.Kind is MentionKind.Signal or MentionKind.Condition) { rest.Add(mention); }
            else if (IsWrittenAsName(words, mention, lexicon)) { names.Add(mention); }
        }
        rest.AddRange(WithoutForeignBodies(words, Longest(names)));
        rest.Sort((left, right) => left.First != right.First ? left.First.CompareTo(right.First) : right.End.CompareTo(left.End));
        return rest;
    }

    /// <summary>Drops a name that lies within a longer one, so that the "Israel" of the Israel Defense Forces does not speak.</summary>
    private static List<Mention> Longest(List<Mention> names)
    {
        names.Sort((left, right) => left.First != right.First ? left.First.CompareTo(right.First)
            : right.End != left.End ? right.End.CompareTo(left.End) : left.Kind.CompareTo(right.Kind));
        var kept = new List<Mention>(names.Count);
        foreach (var name in names)
        {
            if (kept.Count == 0 || name.End > kept[^1].End || name.First >= kept[^1].End) { kept.Add(name); }
            else if (name.IsParty && !kept[^1].IsParty && kept[^1].Kind is not (MentionKind.NotForce or MentionKind.Outlet)) { kept.Add(name); }
        }
        return kept;
    }

    /// <summary>The university of a capital is not its government.</summary>
    private static bool IsPartOfAnotherName(WordTable words, Mention mention)
    {
        if (mention.End >= words.Count || words[mention.End].Gap || mention.Kind is MentionKind.Outlet) { return false; }
        return words[mention.End].Span.Of(words.Text.Text) is "University" or "Institute" or "Times" or "Post" or "Herald" or "Today" or "Radio" or "Street" or "Airport";
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
        var text = words.SpanOf(mention.First, mention.End).Of(words.Text.Text);
        if (mention.Kind == MentionKind.Outlet) { return string.Equals(text, lexicon.Codebook.Outlets[mention.Value], StringComparison.Ordinal); }
        return text.Length <= 3 ? !text.Any(char.IsLower) : char.IsUpper(text[0]) || words[mention.First].Has(WordTraits.Capitalised);
    }
}
