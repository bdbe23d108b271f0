namespace IsfTracker.Core.Language;

/// <summary>Finds the extent of a noun phrase from one of its ends, by word classes alone.</summary>
internal static class NounPhrases
{
    private const int Longest = 40;

    private const WordTraits Closed = WordTraits.Preposition | WordTraits.Coordinator | WordTraits.Subordinator | WordTraits.Auxiliary
        | WordTraits.ObjectPronoun | WordTraits.SubjectPronoun | WordTraits.Relative | WordTraits.Weekday | WordTraits.Negation;

    private const WordTraits Opening = WordTraits.Determiner | WordTraits.PossessivePronoun;

    /// <summary>Index of the first token of the phrase that ends before <paramref name="end"/>; <paramref name="end"/> itself when there is none.</summary>
    public static int StartBefore(in Passage passage, int end)
    {
        var last = end - 1;
        if (!passage.Holds(last) || passage.IsQuoted(last)) { return end; }
        if (passage.Has(last, WordTraits.SubjectPronoun) && !passage.Has(last - 1, WordTraits.Preposition)) { return last; }
        if (passage.Has(last, WordTraits.ObjectPronoun) && passage.Is(last - 1, "of") && passage.Has(last - 2, WordTraits.Determiner)) { return last - 2; }
        if (passage.IsMark(last, ")")) { return BeforeBracket(passage, last) is var named && named < last ? named : end; }
        if (passage.IsMark(last, ",")) { return Appositions.StartBefore(passage, last) is var start && start < last ? start : end; }
        return Backward(passage, end);
    }

    /// <summary>"Resch (Greens) said": steps over what stands in brackets.</summary>
    private static int BeforeBracket(in Passage passage, int closing)
    {
        var opening = closing - 1;
        while (closing - opening < 12 && passage.Holds(opening) && !passage.IsMark(opening, "(")) { opening--; }
        if (!passage.IsMark(opening, "(")) { return closing; }
        var start = Backward(passage, opening);
        return start < opening ? start : closing;
    }

    /// <summary>The phrase without apposition.</summary>
    internal static int Backward(in Passage passage, int end)
    {
        var start = end;
        var at = end - 1;
        while (end - at < Longest && passage.Holds(at) && (!passage.IsQuoted(at) || IsScare(passage, at)))
        {
            if (IsOpening(passage, at))
            {
                start = at;
                if (!TryAttach(passage, ref at)) { break; }
            }
            else if (IsNominal(passage, at, start, end)) { start = at--; }
            else if (!TryAttach(passage, ref at, start)) { break; }
        }
        return start == end || !HasHead(passage, start, end) ? end : start;
    }

    /// <summary>A quoted word inside a name (the "Board of Peace"); not the end of somebody's speech.</summary>
    private static bool IsScare(in Passage passage, int at) =>
        passage.IsWord(at) || (passage.Tokens[at].Kind == TokenKind.Quote && !(passage.Holds(at - 1) && passage.Quotes[at - 1] == passage.Quotes[at] && !passage.IsWord(at - 1)));

    private static bool IsOpening(in Passage passage, int at) =>
        passage.Has(at, Opening) && !passage.Has(at, WordTraits.PossessiveEnding) && !passage.Is(at, "that");

    /// <summary>True for a token that can stand in a phrase to the left of what is already taken.</summary>
    private static bool IsNominal(in Passage passage, int at, int start, int end)
    {
        var token = passage.Tokens[at];
        if (token.Kind == TokenKind.Number) { return true; }
        if (token.Kind == TokenKind.Quote) { return passage.IsQuoted(at) || IsPluralPossessive(passage, at); }
        if (token.Kind != TokenKind.Word) { return passage.IsMark(at, "&"); }
        if (token.Has(WordTraits.PossessiveEnding)) { return at + 1 < end && passage.Holds(at - 1); }
        if (token.Has(Closed) || (token.Has(WordTraits.Adverb) && !token.Has(WordTraits.Capitalised))) { return false; }
        if (token.Has(WordTraits.Month | WordTraits.TimeWord) && start == end) { return false; }
        if (start < end && !token.Has(WordTraits.Capitalised) && StartsName(passage, start)) { return MayPrecedeName(token) || (passage.Has(at - 1, WordTraits.Capitalised) && IsParticle(passage, at)); }
        return !token.Has(WordTraits.Verb) || token.Has(WordTraits.Person | WordTraits.Body | WordTraits.Capitalised);
    }

    /// <summary>"the officials' words".</summary>
    private static bool IsPluralPossessive(in Passage passage, int at) =>
        passage.IsWord(at - 1) && passage.Tokens[at - 1].End == passage.Tokens[at].Start && passage.Word(at - 1)[^1] == 's';

    private static bool StartsName(in Passage passage, int start) =>
        passage.Has(start, WordTraits.Capitalised) && !passage.Has(start, WordTraits.Person | WordTraits.Body)
        && !(passage.IsWord(start + 1) && !passage.Has(start + 1, WordTraits.Capitalised | Closed | WordTraits.CueVerb));

    /// <summary>"Majed bin Omar", "Karl von Brandt".</summary>
    private static bool IsParticle(in Passage passage, int at) =>
        passage.Word(at) is "bin" or "ibn" or "bint" or "al" or "el" or "ul" or "van" or "von" or "de" or "der" or "da" or "di" or "del";

    private static bool MayPrecedeName(Token token) =>
        token.Has(WordTraits.Person | WordTraits.Body | WordTraits.Honorific | WordTraits.Adjective | WordTraits.PossessiveEnding) && !token.Has(WordTraits.TimeWord);

    /// <summary>Steps over "of", "in" and the like to the noun that the phrase hangs on.</summary>
    private static bool TryAttach(in Passage passage, ref int at)
    {
        var before = at - 1;
        if (Links(passage, before) && IsAnchor(passage, before - 1)) { at = before - 1; return true; }
        if (passage.Is(before, "both") || passage.Is(before, "all")) { at = before; return true; }
        return RelativeClauses.TryStep(passage, before, ref at) || Coordination.TryStep(passage, before, ref at);
    }

    private static bool TryAttach(in Passage passage, ref int at, int start)
    {
        if (start == at + 1 && Links(passage, at) && IsParticiple(passage, at - 1)) { at -= 2; return true; }
        if (start == at + 1 && Links(passage, at) && IsAnchor(passage, at - 1)) { at--; return true; }
        return start <= at + 1 && (RelativeClauses.TryStep(passage, at, ref at) || Coordination.TryStep(passage, at, ref at));
    }

    /// <summary>A preposition inside a phrase; "since Brandt announced" opens a clause.</summary>
    private static bool Links(in Passage passage, int at) =>
        passage.Has(at, WordTraits.Preposition) && !passage.Has(at, WordTraits.Subordinator);

    /// <summary>"officials travelling with Resch", "people briefed by Resch": what the people before it do.</summary>
    private static bool IsParticiple(in Passage passage, int at) =>
        passage.IsWord(at) && passage.Has(at - 1, WordTraits.Person) && !passage.Has(at, WordTraits.Person | WordTraits.Body | WordTraits.CueVerb | WordTraits.Capitalised)
        && passage.Word(at).EndsWith("ing", StringComparison.Ordinal);

    /// <summary>A noun that a prepositional phrase may belong to; not a verb, not a date.</summary>
    private static bool IsAnchor(in Passage passage, int at) =>
        passage.IsWord(at) && !passage.IsQuoted(at) && !passage.Has(at, Closed | Opening | WordTraits.Adverb | WordTraits.TimeWord | WordTraits.Month)
        && (!passage.Has(at, WordTraits.Verb | WordTraits.CueVerb) || passage.Has(at, WordTraits.Person | WordTraits.Body | WordTraits.Speech | WordTraits.Adjective))
        || passage.Has(at, WordTraits.Determiner) && (passage.Is(at, "one") || passage.Is(at, "some") || passage.Is(at, "many") || passage.Is(at, "most") || passage.Is(at, "both") || passage.Is(at, "two") || passage.Is(at, "several"));

    private static bool HasHead(in Passage passage, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (passage.Tokens[at].Kind == TokenKind.Word && (!passage.Has(at, Opening | Closed) || passage.Has(at, WordTraits.Person))) { return true; }
        }
        return false;
    }

    /// <summary>Index behind the phrase that starts at <paramref name="start"/>; <paramref name="start"/> itself when there is none.</summary>
    public static int EndAfter(in Passage passage, int start)
    {
        if (passage.Has(start, WordTraits.SubjectPronoun | WordTraits.ObjectPronoun) && !passage.Has(start, WordTraits.PossessivePronoun)) { return start + 1; }
        var at = start;
        var end = start;
        while (at - start < Longest && passage.Holds(at) && !passage.IsQuoted(at))
        {
            if (IsForwardNominal(passage, at, start)) { end = ++at; continue; }
            if (end > start && passage.Has(at, WordTraits.Preposition) && LinksForward(passage, at)) { at++; continue; }
            if (end > start && passage.Is(at, "and") && passage.Has(at - 1, WordTraits.Capitalised) && passage.Has(passage.Is(at + 1, "the") && passage.Has(at - 2, WordTraits.Capitalised | WordTraits.Determiner) ? at + 2 : at + 1, WordTraits.Capitalised)) { at++; continue; }
            break;
        }
        return HasHead(passage, start, end) ? end : start;
    }

    private static bool IsForwardNominal(in Passage passage, int at, int start)
    {
        var token = passage.Tokens[at];
        if (token.Kind == TokenKind.Number) { return at > start && !passage.Has(at - 1, WordTraits.Month); }
        if (token.Kind != TokenKind.Word) { return passage.IsMark(at, "&"); }
        if (token.Has(WordTraits.PossessiveEnding)) { return at > start && passage.IsWord(at + 1); }
        if (token.Has(Opening)) { return (at == start || passage.Is(at - 1, "and") || passage.Has(at - 1, WordTraits.Preposition | WordTraits.Determiner)) && !token.Is(passage.Text, "that"); }
        if (token.Has(WordTraits.ObjectPronoun) && passage.Is(at - 1, "of") && passage.Has(at - 2, WordTraits.Determiner)) { return true; }
        if (token.Has(Closed) || token.Has(WordTraits.Adverb | WordTraits.TimeWord) && !token.Has(WordTraits.Capitalised)) { return false; }
        if (token.Has(WordTraits.Month) && token.Has(WordTraits.Capitalised)) { return false; }
        if (at > start && !token.Has(WordTraits.Capitalised) && IsVerbal(passage, at)) { return false; }
        if (at > start && token.Has(WordTraits.Capitalised) && passage.IsWord(at - 1) && !passage.Has(at - 1, WordTraits.Capitalised | Opening | WordTraits.Preposition | WordTraits.PossessiveEnding))
        {
            return MayPrecedeName(passage.Tokens[at - 1]);
        }
        return !token.Has(WordTraits.Verb) || token.Has(WordTraits.Capitalised | WordTraits.Person);
    }

    /// <summary>A lower-case word that is a verb behind a noun: "Volk turned", "officials briefed", "the ministry reports".</summary>
    private static bool IsVerbal(in Passage passage, int at)
    {
        if (passage.Has(at - 1, Opening | WordTraits.Adjective | WordTraits.Preposition | WordTraits.PossessiveEnding) && !passage.Has(at - 1, WordTraits.Person)) { return false; }
        return passage.Has(at, WordTraits.CueVerb) && !passage.Has(at, WordTraits.Person | WordTraits.Speech) || passage.Word(at).EndsWith("ed", StringComparison.Ordinal);
    }

    private static bool LinksForward(in Passage passage, int at)
    {
        if (passage.Is(at, "of")) { return true; }
        if (!(passage.Is(at, "for") || passage.Is(at, "from") || passage.Is(at, "at") || passage.Is(at, "in") || passage.Is(at, "with") || passage.Is(at, "by"))) { return false; }
        var noun = at + 1;
        while (passage.Has(noun, Opening | WordTraits.Adjective)) { noun++; }
        return !passage.Has(noun, WordTraits.Speech | WordTraits.TimeWord | WordTraits.Weekday | WordTraits.Month) && (passage.Has(noun, WordTraits.Capitalised | WordTraits.Body) || !passage.Is(at, "in"));
    }
}
