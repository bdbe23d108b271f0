using System.Buffers;
using IsfTracker.Core.Characters;

namespace IsfTracker.Core.Language;

/// <summary>Cuts a text into the tokens of date expressions, once from left to right.</summary>
internal ref struct DateTokenizer(ReadOnlySpan<char> text, int start, int end)
{
    private const int Longest = 6;

    private readonly ReadOnlySpan<char> text = text;
    private readonly int start = start;
    private readonly int end = end;
    private DateToken[] tokens = ArrayPool<DateToken>.Shared.Rent(((end - start) / 4) + 16);
    private int count;
    private int at = start;
    private bool glued;

    /// <summary>Fills a rented array, which the caller gives back, and says how much of it is filled.</summary>
    public DateToken[] Read(out int filled)
    {
        while (at < end)
        {
            var character = text[at];
            if (char.IsAsciiLetter(character) || (character > 127 && char.IsLetter(character))) { ReadWord(); }
            else if (char.IsAsciiDigit(character)) { ReadDigits(); }
            else if (char.IsWhiteSpace(character)) { ReadSpace(); }
            else { Add(at, ++at, DateWordKind.Mark, Plain(character)); }
        }

        filled = count;
        return tokens;
    }

    private static char Plain(char mark) => mark switch { '’' or '‘' or 'ʼ' => '\'', '–' or '—' or '‑' => '-', _ => mark };

    private void ReadWord()
    {
        var first = at;
        at = EndOfWord(first);
        var word = text[first..at];
        var traits = char.IsUpper(word[0]) ? DateTokenTraits.Capital : DateTokenTraits.None;
        if (DateWords.TryGet(text, first, word.Length, out var known))
        {
            if (known.Kind == DateWordKind.Unit && word[^1] is 's' or 'S') { traits |= DateTokenTraits.Plural; }
            Add(first, at, known.Kind, known.Value, traits);
            return;
        }

        if (word.Length > 4 && word[^1] == 'd' && word[^2] == 'e' && traits == DateTokenTraits.None) { traits |= DateTokenTraits.Ed; }
        Add(first, at, DateWordKind.Other, 0, traits);
    }

    private readonly int EndOfWord(int first)
    {
        var rest = text[..end];
        var stop = PlainRun.End(rest, first);
        if (stop == rest.Length || rest[stop] < 128) { return stop; }
        while (stop < rest.Length && (rest[stop] < 128 ? char.IsAsciiLetterOrDigit(rest[stop]) : char.IsLetterOrDigit(rest[stop]))) { stop++; }
        return stop;
    }

    private void ReadSpace()
    {
        glued = false;
        if (text[at++] == ' ' && (at == end || !char.IsWhiteSpace(text[at]))) { return; }
        var lines = text[at - 1] == '\n' ? 1 : 0;
        while (at < end && char.IsWhiteSpace(text[at])) { lines += text[at++] == '\n' ? 1 : 0; }
        if (lines > 1) { Add(at, at, DateWordKind.Break, 0); }
        glued = false;
    }

    private void ReadDigits()
    {
        var first = at;
        var stop = EndOfNumbers(first);
        if (first > start && IsPartOfAmount(text[first - 1])) { AddRest(first, stop, DateWordKind.Amount); return; }
        if (NumericDate.Fits(text[first..stop])) { AddRest(first, stop, DateWordKind.NumericDate); return; }

        if (DayAndMonth(text[first..stop]) is var pair and > 0)
        {
            Add(first, stop, DateWordKind.DayAndMonth, pair);
            at = stop;
            return;
        }

        if (EndOfFirstDate(first, stop) is var dash and > 0) { AddRest(first, dash, DateWordKind.NumericDate); return; }

        var digits = first;
        while (digits < stop && char.IsAsciiDigit(text[digits])) { digits++; }
        var separated = digits < stop && !IsDivisible(first, digits, stop);
        if (separated || digits - first > Longest) { AddRest(first, stop, DateWordKind.Amount); return; }
        ReadNumber(first, digits);
    }

    // "22/04", "5/12": both numbers in one; 0 where they cannot be a day and a month.
    private static int DayAndMonth(ReadOnlySpan<char> digits)
    {
        var slash = digits.Length <= 5 ? digits.IndexOf('/') : -1;
        if (slash is < 1 or > 2 || digits.Length - slash is < 2 or > 3 || digits[(slash + 1)..].IndexOfAnyExceptInRange('0', '9') >= 0 || digits[..slash].IndexOfAnyExceptInRange('0', '9') >= 0) { return 0; }
        var first = Value(digits[..slash]);
        var second = Value(digits[(slash + 1)..]);
        return first is >= 1 and <= 31 && second is >= 1 and <= 31 && (first <= 12 || second <= 12) ? (first * 100) + second : 0;
    }

    private static int Value(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits) { value = (value * 10) + digit - '0'; }
        return value;
    }

    // "01.11.2025-05.11.2025"
    private readonly int EndOfFirstDate(int first, int stop)
    {
        const int Shortest = 6, Longest = 10;
        for (var dash = first + Shortest; dash <= first + Longest && dash < stop - Shortest; dash++)
        {
            if (Plain(text[dash]) == '-' && NumericDate.Fits(text[first..dash]) && NumericDate.Fits(text[(dash + 1)..stop])) { return dash; }
        }

        return 0;
    }

    private void ReadNumber(int first, int digits)
    {
        var suffix = digits;
        while (suffix < end && char.IsLetter(text[suffix])) { suffix++; }
        var traits = (suffix - digits) switch
        {
            0 => DateTokenTraits.None,
            1 when text[digits] == 's' => DateTokenTraits.Plural,
            2 when text[digits..suffix] is "st" or "nd" or "rd" or "th" => DateTokenTraits.Ordinal,
            _ => (DateTokenTraits?)null,
        };
        if (traits is null || (suffix < end && text[suffix] == '%')) { AddRest(first, suffix, DateWordKind.Amount); return; }

        Add(first, suffix, DateWordKind.Number, Value(text[first..digits]), traits.Value);
        at = suffix;
    }

    private readonly int EndOfNumbers(int from)
    {
        var stop = from;
        while (stop < end && (char.IsAsciiDigit(text[stop]) || (text[stop] is '.' or ',' or ':' or '/' or '-' or '–' && stop + 1 < end && char.IsAsciiDigit(text[stop + 1])))) { stop++; }
        return stop;
    }

    private static bool IsPartOfAmount(char before) => before is '$' or '€' or '£' or '¥' or '#' or '_' || char.IsLetterOrDigit(before);

    // "07,2025" is a day and a year, "15-29" two days, "2016-2020" and "1995-96" two years; "12,500", "1.5" and "12:07" are one number each.
    private readonly bool IsDivisible(int first, int digits, int stop)
    {
        var after = stop - digits - 1;
        var plain = text[(digits + 1)..stop].IndexOfAnyExceptInRange('0', '9') < 0;
        if (!plain) { return false; }
        return text[digits] switch
        {
            ',' => digits - first <= 2 && after == 4,
            '-' or '–' => (digits - first <= 2 && after <= 2) || (digits - first == 4 && after is 2 or 4),
            _ => false,
        };
    }

    private void AddRest(int first, int stop, DateWordKind kind)
    {
        Add(first, stop, kind, 0);
        at = stop;
    }

    private void Add(int first, int stop, DateWordKind kind, int value, DateTokenTraits traits = DateTokenTraits.None)
    {
        if (count == tokens.Length) { Grow(); }
        tokens[count++] = new(first, stop, kind, value, glued ? traits | DateTokenTraits.Glued : traits);
        glued = true;
    }

    private void Grow()
    {
        var larger = ArrayPool<DateToken>.Shared.Rent(tokens.Length * 2);
        tokens.AsSpan(0, count).CopyTo(larger);
        ArrayPool<DateToken>.Shared.Return(tokens);
        tokens = larger;
    }
}
