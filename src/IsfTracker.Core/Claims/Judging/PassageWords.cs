using IsfTracker.Core.Characters;
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

    private static readonly NamePart Word = NamePart.Of("w:"), OthersWord = NamePart.Of("o:"), Pair = NamePart.Of("b:"), OthersPair = NamePart.Of("p:"), Apart = NamePart.Of("k:"), Denied = NamePart.Of("g:");
    private static readonly NamePart Number = NamePart.Of("#"), Name = NamePart.Of("N");
    private static readonly NamePart[] Kinds = [.. Enum.GetValues<MentionKind>().Select(kind => NamePart.Of(Letter(kind)))];

    /// <summary>Adds each word, each pair of words beside each other and with one between them, and each word behind a negation; words and pairs of another country's clause apart.</summary>
    public static void AddTo(Signs signs, ArticleReading article, Subjects subjects, Excerpt passage)
    {
        NamePart before = default, beforeThat = default, last = default;
        var (covered, negated) = (passage.First, 0);
        var end = Math.Min(passage.End, passage.First + MostWords);
        for (var word = passage.First; word < end; word++)
        {
            if (word < covered) { continue; }
            NamePart written;
            if (NameAt(article, word) is { } name) { (covered, written) = (name.End, Kinds[(int)name.Kind]); }
            else { written = Written(article, word, passage, signs.IsNamed); }
            if (written.Number == 0) { before = default; continue; }
            var others = subjects.At(word) == Owner.Other;
            if (article.Words[word].Gap) { before = default; }
            signs.Add(others ? OthersWord : Word, written, word, word + 1);
            if (before.Number != 0) { signs.AddPair(others ? OthersPair : Pair, before, written, word - 1, word + 1); }
            if (beforeThat.Number != 0) { signs.AddPair(Apart, beforeThat, written, word, word + 1); }
            if (article.Words[word].Has(WordTraits.Negation)) { negated = NegationReach; }
            else if (negated-- > 0) { signs.Add(Denied, written, word, word + 1); }
            (beforeThat, last, before) = (last, written, written);
        }
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

    /// <summary>The word in small letters; "N" for a name, "#" for a number; nothing for a word that is too long.</summary>
    private static NamePart Written(ArticleReading article, int word, Excerpt passage, bool named)
    {
        var span = article.Words[word].Span;
        var text = article.Text.Text.AsSpan(span.Start, span.Length);
        if (char.IsAsciiDigit(text[0])) { return Number; }
        if (word > passage.First && char.IsUpper(text[0]) && text.Length > 1) { return Name; }
        if (text.Length > Longest) { return default; }
        var spelling = Spelling.Of(article.Text.Text, span.Start, span.Length);
        return spelling.HoldsWord && !named ? NamePart.Of(spelling) : InSmallLetters(text, named);
    }

    private static NamePart InSmallLetters(ReadOnlySpan<char> text, bool named)
    {
        Span<char> small = stackalloc char[Longest];
        for (var at = 0; at < text.Length; at++) { small[at] = Small(text[at]); }
        small = small[..text.Length];
        return NamePart.Of(small, named ? small.ToString() : null);
    }

    private static char Small(char letter) => letter < 128 ? (char.IsAsciiLetterUpper(letter) ? (char)(letter | ' ') : letter) : letter == '’' ? '\'' : char.ToLowerInvariant(letter);
}
