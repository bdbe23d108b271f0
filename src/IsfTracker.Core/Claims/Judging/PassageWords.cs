using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>The words of a passage without its names: who is named is told by a letter, so that what is learned of one country holds for another.</summary>
internal static class PassageWords
{
    private const int Longest = 24;

    /// <summary>No sentence of the news is longer; a text without full stops is.</summary>
    private const int MostWords = 150;

    /// <summary>Adds each word, or each pair of words; those of another country's clause apart.</summary>
    public static void AddTo(Signs signs, ArticleReading article, Subjects subjects, Excerpt passage, bool pairs)
    {
        Span<char> before = stackalloc char[Longest];
        var beforeLength = 0;
        Span<char> buffer = stackalloc char[Longest];
        var covered = passage.First;
        for (var word = passage.First; word < Math.Min(passage.End, passage.First + MostWords); word++)
        {
            if (word < covered) { continue; }
            var length = 0;
            if (NameAt(article, word) is { } name) { covered = name.End; buffer[length++] = Letter(name.Kind); }
            else { length = Write(article, word, passage, buffer); }
            if (length == 0) { beforeLength = 0; continue; }
            var written = buffer[..length];
            var others = subjects.At(word) == Owner.Other;
            if (!pairs) { signs.Add(others ? "o" : "w", written, default, word, word + 1); }
            if (article.Words[word].Gap) { beforeLength = 0; }
            if (pairs && beforeLength > 0) { signs.Add(others ? "p" : "b", before[..beforeLength], written, word - 1, word + 1); }
            written.CopyTo(before);
            beforeLength = length;
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

    private static char Letter(MentionKind kind) => kind switch
    {
        MentionKind.Actor or MentionKind.ActorAdjective => 'A',
        MentionKind.ActorOfficial => 'H',
        MentionKind.ActorBody => 'B',
        MentionKind.ActorParliament => 'L',
        MentionKind.Other or MentionKind.OtherAdjective => 'O',
        MentionKind.OtherPerson => 'Q',
        MentionKind.Force or MentionKind.ForceInContext => 'F',
        MentionKind.NotForce => 'G',
        MentionKind.Place => 'P',
        _ => 'M',
    };

    /// <summary>The word in small letters; "N" for a name, "#" for a number.</summary>
    private static int Write(ArticleReading article, int word, Excerpt passage, Span<char> buffer)
    {
        var span = article.Words[word].Span;
        var text = article.Text.Text.AsSpan(span.Start, span.Length);
        if (char.IsAsciiDigit(text[0])) { buffer[0] = '#'; return 1; }
        if (word > passage.First && char.IsUpper(text[0]) && text.Length > 1) { buffer[0] = 'N'; return 1; }
        if (text.Length > buffer.Length) { return 0; }
        var length = 0;
        foreach (var letter in text) { buffer[length++] = letter < 128 ? (char.IsAsciiLetterUpper(letter) ? (char)(letter | ' ') : letter) : letter == '’' ? '\'' : char.ToLowerInvariant(letter); }
        return length;
    }
}
