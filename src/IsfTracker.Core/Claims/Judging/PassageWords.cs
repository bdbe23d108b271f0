using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>The words of a passage without its names: who is named is told by a letter, so that what is learned of one country holds for another.</summary>
internal static class PassageWords
{
    private const int Longest = 24;

    /// <summary>No sentence of the news is longer; a text without full stops is.</summary>
    private const int MostWords = 150;

    /// <summary>Words behind a negation that it may reach.</summary>
    private const int NegationReach = 6;

    private static readonly NamePart Word = NamePart.Of("w:"), Stem = NamePart.Of("s:"), OthersStem = NamePart.Of("o:"), Pair = NamePart.Of("b:"), Apart = NamePart.Of("k:"), Denied = NamePart.Of("g:");
    private static readonly NamePart Number = NamePart.Of("#"), Name = NamePart.Of("N");
    private static readonly NamePart[] Kinds = [.. Enum.GetValues<MentionKind>().Select(kind => NamePart.Of(Letter(kind)))];

    /// <summary>Adds each word, its stem where it stands in another country's clause or behind a negation, and each pair of stems beside each other or with one word between them.</summary>
    public static void AddTo(Signs signs, ArticleReading article, Subjects subjects, Excerpt passage)
    {
        NamePart before = default, beforeThat = default, last = default;
        var (covered, negated) = (passage.First, 0);
        var end = Math.Min(passage.End, passage.First + MostWords);
        for (var word = passage.First; word < end; word++)
        {
            if (word < covered) { continue; }
            NamePart stem;
            if (NameAt(article, word) is { } name)
            {
                (covered, stem) = (name.End, Kinds[(int)name.Kind]);
                signs.Add(Word, stem, word, word + 1);
            }
            else { stem = AddWord(signs, article, word, passage); }
            if (article.Words[word].Gap) { before = default; }
            var known = stem.Number != 0;
            if (known && subjects.At(word) == Owner.Other) { signs.Add(OthersStem, stem, word, word + 1); }
            if (known && before.Number != 0) { signs.AddPair(Pair, before, stem, word - 1, word + 1); }
            if (known && beforeThat.Number != 0) { signs.AddPair(Apart, beforeThat, stem, word, word + 1); }
            if (article.Words[word].Has(WordTraits.Negation)) { negated = NegationReach; }
            else if (negated-- > 0 && known) { signs.Add(Denied, stem, word, word + 1); }
            (beforeThat, last, before) = (last, stem, stem);
        }
    }

    /// <summary>Adds the word. Answers its stem: "N" for a name, "#" for a number, nothing for a word that nothing was learnt of.</summary>
    private static NamePart AddWord(Signs signs, ArticleReading article, int word, Excerpt passage)
    {
        var span = article.Words[word].Span;
        var text = article.Text.Text.AsSpan(span.Start, span.Length);
        var form = char.IsAsciiDigit(text[0]) ? Number : word > passage.First && char.IsUpper(text[0]) && text.Length > 1 ? Name : default;
        if (form.Number != 0)
        {
            signs.Add(Word, form, word, word + 1);
            return form;
        }
        var (written, stem) = LearntWords.Of(article.Words[word].Known.Learnt);
        if (written.Number != 0) { signs.Add(Word, written, word, word + 1); }
        if (signs.IsNamed) { AddNames(signs, text, stem); }
        return stem;
    }

    /// <summary>What is learnt from, but need not be looked for: what a stem tells is told with each of its words, and of other words nothing is known yet.</summary>
    private static void AddNames(Signs signs, ReadOnlySpan<char> text, NamePart stem)
    {
        if (stem.Number != 0) { signs.Add(Stem, stem); }
        else if (text.Length <= Longest && LearntWords.Small(text) is var small) { signs.Add(Word, NamePart.Of(small, small)); }
    }

    private static Mention? NameAt(ArticleReading article, int word)
    {
        if (!article.OpensMention(word)) { return null; }
        foreach (var mention in article.MentionsIn(word, word + 1))
        {
            if (mention.Kind is not (MentionKind.Signal or MentionKind.Condition)) { return mention; }
        }
        return null;
    }

    private static string Letter(MentionKind kind) => kind switch
    {
        MentionKind.Actor or MentionKind.ActorAdjective => "A",
        MentionKind.ActorOfficial => "H",
        MentionKind.ActorBody => "B",
        MentionKind.ActorParliament => "L",
        MentionKind.Other or MentionKind.OtherAdjective => "O",
        MentionKind.OtherPerson => "Q",
        MentionKind.Force or MentionKind.ForceInContext => "F",
        MentionKind.NotForce => "G",
        MentionKind.Place => "P",
        _ => "M",
    };
}
