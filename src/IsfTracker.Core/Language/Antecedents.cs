using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace IsfTracker.Core.Language;

/// <summary>Resolves "he", "the minister" and bare surnames among the sources to the fuller mention before them.</summary>
internal sealed class Antecedents(string text, Token[] tokens, List<TextSpan> sentences)
{
    private const int Memory = 60;

    private readonly List<KnownSpeaker> mentions = [];
    private readonly PersonNames names = new(text, tokens);
    private int token;
    private int sentence;

    public ImmutableArray<Attribution> Resolve(List<Attribution> attributions)
    {
        if (attributions.Count == 0) { return []; }
        var resolved = new Attribution[attributions.Count];
        var order = new int[attributions.Count];
        for (var index = 0; index < order.Length; index++) { order[index] = index; }
        Array.Sort(order, (a, b) => Position(attributions[a]).CompareTo(Position(attributions[b])));
        foreach (var index in order) { resolved[index] = Resolve(attributions[index]); }
        return ImmutableCollectionsMarshal.AsImmutableArray(resolved);
    }

    private bool SameWords(TextSpan one, TextSpan other) =>
        text.AsSpan(one.Start, one.Length).Equals(text.AsSpan(other.Start, other.Length), StringComparison.OrdinalIgnoreCase);

    private static int Position(Attribution one) => one.Source?.Start ?? one.Content[0].Start;

    private Attribution Resolve(Attribution one)
    {
        if (one.Source is not { } source || one.Head is not { } head) { return one; }
        if (one.Cue is null) { return one.Antecedent is null ? one with { Antecedent = FindKnown(source) } : one; }
        ReadNames(head.Start);
        var antecedent = Find(head);
        Remember(source, head, antecedent);
        return antecedent is { } span && !SameWords(span, head) ? one with { Antecedent = span } : one;
    }

    /// <summary>What the source of the quotation before was resolved to.</summary>
    private TextSpan? FindKnown(TextSpan source)
    {
        for (var index = mentions.Count - 1; index >= Math.Max(0, mentions.Count - Memory); index--)
        {
            if (mentions[index].At == source.Start && mentions[index].Span != source) { return mentions[index].Span; }
        }
        return null;
    }

    private void ReadNames(int until)
    {
        while (token < tokens.Length && tokens[token].Start < until)
        {
            if (!tokens[token].Has(WordTraits.Capitalised)) { token++; continue; }
            if (names.Read(token, out var end) is { } person) { mentions.Add(person with { Speaks = OpensSentence(person.At) }); }
            token = Math.Max(end, token + 1);
        }
    }

    private bool OpensSentence(int at)
    {
        while (sentence + 1 < sentences.Count && sentences[sentence].End <= at) { sentence++; }
        return at - sentences[sentence].Start < 3;
    }

    private TextSpan? Find(TextSpan head)
    {
        var first = TokenAt(head.Start);
        var last = first;
        while (last + 1 < tokens.Length && tokens[last + 1].End <= head.End) { last++; }
        if (first == last && tokens[first].Has(WordTraits.SubjectPronoun)) { return Pronoun(first, head.Start); }
        if (tokens[first].Has(WordTraits.Determiner) && IsDefinite(first)) { return Definite(last, head.Start); }
        return names.Fullest(first, last);
    }

    private bool IsDefinite(int at) => tokens[at].Is(text, "the") || tokens[at].Is(text, "this") || tokens[at].Is(text, "that") || tokens[at].Is(text, "both");

    private TextSpan? Pronoun(int at, int before)
    {
        var (kind, gender) = tokens[at].Is(text, "he") ? (KnownSpeakerKind.Person, 'm')
            : tokens[at].Is(text, "she") ? (KnownSpeakerKind.Person, 'f')
            : tokens[at].Is(text, "they") ? (KnownSpeakerKind.People, ' ')
            : tokens[at].Is(text, "it") ? (KnownSpeakerKind.Body, ' ') : (KnownSpeakerKind.Person, '?');
        if (gender == '?') { return null; }
        return Latest(kind, gender, before, speaks: true) ?? (kind == KnownSpeakerKind.Person ? Latest(kind, gender, before, speaks: false) : null);
    }

    private TextSpan? Latest(KnownSpeakerKind kind, char gender, int before, bool speaks)
    {
        for (var index = mentions.Count - 1; index >= Math.Max(0, mentions.Count - Memory); index--)
        {
            var mention = mentions[index];
            if (mention.Kind != kind || mention.At >= before || (speaks && !mention.Speaks)) { continue; }
            if (gender != ' ' && mention.Gender != ' ' && mention.Gender != gender) { continue; }
            if (gender != ' ' && mention.Gender == ' ') { mentions[index] = mention with { Gender = gender }; names.Learn(mention.Span, gender); }
            return mention.Span;
        }
        return null;
    }

    /// <summary>"the minister": the last mention with that word; for "the official" and the like any last person who spoke.</summary>
    private TextSpan? Definite(int noun, int before)
    {
        if (!tokens[noun].Has(WordTraits.Person)) { return null; }
        var word = text.AsSpan(tokens[noun].Start, tokens[noun].Length);
        for (var index = mentions.Count - 1; index >= Math.Max(0, mentions.Count - Memory); index--)
        {
            var mention = mentions[index];
            if (mention.At < before && text.AsSpan(mention.Span.Start, mention.Span.Length).Contains(word, StringComparison.OrdinalIgnoreCase)) { return mention.Span; }
        }
        var plural = word[^1] == 's';
        return IsGeneric(word.TrimEnd('s')) && !word.StartsWith("source", StringComparison.OrdinalIgnoreCase) ? Latest(plural ? KnownSpeakerKind.People : KnownSpeakerKind.Person, ' ', before, speaks: true) : null;
    }

    private static bool IsGeneric(ReadOnlySpan<char> word) =>
        word is "official" or "source" or "representative" or "diplomat" or "aide" or "politician" or "leader" or "adviser" or "advisor" or "officer"
            or "envoy" or "spokesman" or "spokeswoman" or "spokesperson" or "analyst" or "expert";

    private void Remember(TextSpan source, TextSpan head, TextSpan? antecedent)
    {
        var first = TokenAt(head.Start);
        var pronoun = tokens[first].Has(WordTraits.SubjectPronoun);
        if (pronoun && antecedent is null) { return; }
        var gender = tokens[first].Is(text, "he") ? 'm' : tokens[first].Is(text, "she") ? 'f' : ' ';
        var span = antecedent ?? source;
        mentions.Add(new KnownSpeaker(span, source.Start, true, KindOf(span), gender == ' ' ? names.GenderOf(span) : gender));
        names.Register(head);
    }

    private KnownSpeakerKind KindOf(TextSpan span)
    {
        var first = TokenAt(span.Start);
        var kind = tokens[first].Has(WordTraits.Determiner) || IsAcronym(tokens[first]) ? KnownSpeakerKind.Body : KnownSpeakerKind.Person;
        for (var at = first; at < tokens.Length && tokens[at].End <= span.End; at++)
        {
            if (tokens[at].Kind == TokenKind.Punctuation || tokens[at].Has(WordTraits.Preposition | WordTraits.Relative)) { break; }
            if (tokens[at].Is(text, "and")) { return KnownSpeakerKind.People; }
            if (tokens[at].Has(WordTraits.Person)) { kind = text[tokens[at].End - 1] == 's' ? KnownSpeakerKind.People : KnownSpeakerKind.Person; }
            else if (tokens[at].Has(WordTraits.Body)) { kind = KnownSpeakerKind.Body; }
        }
        return kind;
    }

    private bool IsAcronym(Token word) => word.Length > 1 && char.IsUpper(text[word.Start + 1]);

    private int TokenAt(int position)
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
