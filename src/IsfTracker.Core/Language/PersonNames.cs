namespace IsfTracker.Core.Language;

/// <summary>The persons a text has named so far, by surname: "Foreign Minister Dano Resch" and later "Resch".</summary>
internal sealed class PersonNames(string text, Token[] tokens)
{
    private const int LongestName = 5;

    private readonly Dictionary<string, (TextSpan Fullest, char Gender)>.AlternateLookup<ReadOnlySpan<char>> bySurname =
        new Dictionary<string, (TextSpan Fullest, char Gender)>(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The person named at a capitalised token, if one is: after a title, or by a surname that is known.</summary>
    public KnownSpeaker? Read(int at, out int end)
    {
        end = at + 1;
        while (end < tokens.Length && end - at < LongestName && IsNamePart(end) && tokens[end].Start - tokens[end - 1].End <= 1) { end++; }
        var surname = end - 1;
        if (bySurname.Dictionary.Count > 0 && bySurname.TryGetValue(Word(surname), out var known))
        {
            return new KnownSpeaker(known.Fullest, tokens[at].Start, false, KnownSpeakerKind.Person, known.Gender);
        }
        var title = FirstOfTitle(at);
        var first = at;
        while (first < end && tokens[first].Has(WordTraits.Person | WordTraits.Adjective | WordTraits.Honorific)) { first++; }
        if (first == end || (title == at && first == at) || tokens[surname].Has(WordTraits.Person | WordTraits.Body | WordTraits.Month | WordTraits.Weekday)) { return null; }
        if (first == at && at > 0 && !tokens[at - 1].Has(WordTraits.Person | WordTraits.Honorific)) { return null; }
        var span = new TextSpan(tokens[title].Start, tokens[surname].End);
        Add(span, surname, Gender(title, surname));
        return new KnownSpeaker(span, span.Start, false, KnownSpeakerKind.Person, Gender(title, surname));
    }

    /// <summary>The fullest form of a name given by its tokens, if a longer one is known.</summary>
    public TextSpan? Fullest(int first, int last) =>
        tokens[last].Has(WordTraits.Capitalised) && bySurname.TryGetValue(Word(last), out var known)
            && known.Fullest.Length > tokens[last].End - tokens[first].Start && HasGivenNames(known.Fullest, first, last) ? known.Fullest : null;

    /// <summary>"Tomas Volk" is not the "President Volk" of before.</summary>
    private bool HasGivenNames(TextSpan fullest, int first, int last)
    {
        for (var at = first; at < last; at++)
        {
            if (tokens[at].Has(WordTraits.Person | WordTraits.Honorific | WordTraits.Adjective)) { continue; }
            if (text.AsSpan(fullest.Start, fullest.Length).IndexOf(Word(at), StringComparison.OrdinalIgnoreCase) < 0) { return false; }
        }
        return true;
    }

    /// <summary>Remembers a source that is a name.</summary>
    public void Register(TextSpan head)
    {
        var last = -1;
        var first = -1;
        for (var at = Find(head.Start); at < tokens.Length && tokens[at].End <= head.End; at++)
        {
            if (tokens[at].Kind != TokenKind.Word || tokens[at].Has(WordTraits.Body | WordTraits.Preposition | WordTraits.Determiner | WordTraits.Coordinator)) { return; }
            first = first < 0 ? at : first;
            last = at;
        }
        if (last < 0 || !tokens[last].Has(WordTraits.Capitalised) || tokens[last].Has(WordTraits.Person | WordTraits.SubjectPronoun)) { return; }
        if (tokens[last].Length > 1 && char.IsUpper(text[tokens[last].Start + 1])) { return; }
        Add(head, last, Gender(first, last));
    }

    public void Learn(TextSpan person, char gender)
    {
        var surname = Find(person.End - 1);
        if (bySurname.TryGetValue(Word(surname), out var known)) { bySurname[Word(surname)] = known with { Gender = gender }; }
    }

    public char GenderOf(TextSpan person) =>
        bySurname.TryGetValue(Word(Find(person.End - 1)), out var known) ? known.Gender : ' ';

    private void Add(TextSpan span, int surname, char gender)
    {
        if (bySurname.TryGetValue(Word(surname), out var known) && known.Fullest.Length >= span.Length) { return; }
        bySurname[Word(surname)] = (span, gender != ' ' ? gender : known.Gender == 0 ? ' ' : known.Gender);
    }

    private bool IsNamePart(int at) => tokens[at].Kind == TokenKind.Word && tokens[at].Has(WordTraits.Capitalised) && !tokens[at].Has(WordTraits.PossessiveEnding);

    /// <summary>Steps left over "President", "Deputy Foreign Minister", "spokesman" before a name.</summary>
    private int FirstOfTitle(int at)
    {
        var first = at;
        while (first > 0 && at - first < 6 && tokens[first].Start - tokens[first - 1].End <= 1
            && tokens[first - 1].Has(WordTraits.Person | WordTraits.Honorific | WordTraits.Adjective)) { first--; }
        return first;
    }

    private char Gender(int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            var word = Word(at);
            if (word is "Mr" or "Mr." or "Sir" or "King" or "spokesman" or "Sheikh" or "Prince" or "chairman" or "congressman") { return 'm'; }
            if (word is "Ms" or "Ms." or "Mrs" or "Mrs." or "Dame" or "Queen" or "spokeswoman" or "Princess" or "chairwoman" or "congresswoman") { return 'f'; }
        }
        return ' ';
    }

    private ReadOnlySpan<char> Word(int at) => text.AsSpan(tokens[at].Start, tokens[at].Length);

    private int Find(int position)
    {
        var (low, high) = (0, tokens.Length - 1);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (tokens[middle].End <= position) { low = middle + 1; } else { high = middle; }
        }
        return low;
    }
}
