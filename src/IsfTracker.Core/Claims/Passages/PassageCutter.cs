using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Passages;

/// <summary>Cuts a text into passages: quoted sentences stand alone beside the reporter's words around them.</summary>
internal static class PassageCutter
{
    /// <summary>A quotation of fewer words is part of the reporter's sentence, unless it is a whole sentence.</summary>
    private const int QuotedWords = 5;

    private const int LongestDateline = 80;

    public static List<Excerpt> Cut(ArticleReading article)
    {
        var passages = new List<Excerpt>(article.Words.SentenceCount + 8);
        var quotes = QuotedPassages(article);
        var next = 0;
        for (var sentence = 0; sentence < article.Words.SentenceCount; sentence++)
        {
            var span = article.Text.Sentences[sentence];
            while (next < quotes.Count && quotes[next].End <= span.Start) { next++; }
            var rest = new TextSpan(EndOfDateline(article.Text.Text, span), span.End);
            for (var quote = next; quote < quotes.Count && quotes[quote].Start < span.End; quote++)
            {
                if (quotes[quote].Start >= span.Start) { Add(article, passages, quotes[quote], sentence, true); }
                rest = Outside(rest, quotes[quote]);
            }
            AddClauses(article, passages, rest, sentence);
        }
        passages.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
        return passages;
    }

    /// <summary>The contents of outer quotations that say something; parts split by a short attribution are one.</summary>
    private static List<TextSpan> QuotedPassages(ArticleReading article)
    {
        var spans = new List<TextSpan>();
        foreach (var quotation in article.Text.Quotations)
        {
            var inside = quotation.Content;
            if (quotation.Depth > 0 || inside.Length == 0) { continue; }
            if (spans.Count > 0 && IsSplit(article, spans[^1], inside)) { spans[^1] = new TextSpan(spans[^1].Start, inside.End); }
            else if (SaysSomething(article, quotation)) { spans.Add(inside); }
        }
        return spans;
    }

    private static bool SaysSomething(ArticleReading article, Quotation quotation)
    {
        var words = article.Words.WordAt(quotation.Content.End) - article.Words.WordAt(quotation.Content.Start);
        if (words < 3 || quotation.Content.Length == 0) { return false; }
        var opensSentence = char.IsUpper(article.Text.Text[quotation.Content.Start]);
        var last = article.Text.Text[quotation.Content.End - 1];
        var after = quotation.Span.End < article.Text.Text.Length ? article.Text.Text[quotation.Span.End] : ' ';
        return words >= QuotedWords && opensSentence && (last is ',' or '.' or '!' or '?' or '—' or '…' || after is ',' or '.' or '\n');
    }

    /// <summary>"…," he said, "…": the attribution stands between the parts of one sentence.</summary>
    private static bool IsSplit(ArticleReading article, TextSpan before, TextSpan after)
    {
        var last = article.Text.Text[before.End - 1];
        return last == ',' && article.Words.WordAt(before.Start) is var first && first < article.Words.Count
            && article.Words[article.Words.WordAt(after.Start) - 1].Sentence == article.Words[Math.Max(0, article.Words.WordAt(before.End) - 1)].Sentence
            && after.Start - before.End < 120 && char.IsLower(article.Text.Text[after.Start]);
    }

    /// <summary>"TOLMIN, March 9 (Northwire) - ": the place in capitals, up to the dash; the start of the sentence where there is none.</summary>
    private static int EndOfDateline(string text, TextSpan sentence)
    {
        var capitals = 0;
        while (sentence.Start + capitals < sentence.End && char.IsUpper(text[sentence.Start + capitals])) { capitals++; }
        if (capitals < 3) { return sentence.Start; }
        for (var at = sentence.Start + capitals; at < Math.Min(sentence.End - 2, sentence.Start + LongestDateline); at++)
        {
            var closes = text[at] == ':' && text[at - 1] == ')';
            if (closes || (text[at] is '-' or '–' or '—' && text[at - 1] == ' ')) { return at + 1; }
        }
        return sentence.Start;
    }

    /// <summary>What is left of a sentence beside a quotation: the longer side.</summary>
    private static TextSpan Outside(TextSpan rest, TextSpan quote)
    {
        if (!rest.Overlaps(quote)) { return rest; }
        var before = new TextSpan(rest.Start, Math.Max(rest.Start, quote.Start - 1));
        var after = new TextSpan(Math.Min(rest.End, quote.End + 1), rest.End);
        return before.Length >= after.Length ? before : after;
    }

    /// <summary>Clauses joined by semicolons report separate things.</summary>
    private static void AddClauses(ArticleReading article, List<Excerpt> passages, TextSpan span, int sentence)
    {
        for (var start = span.Start; start <= span.End;)
        {
            var length = article.Text.Text.AsSpan(start..span.End).IndexOf(';');
            var end = length < 0 ? span.End : start + length;
            Add(article, passages, new TextSpan(start, end), sentence, false);
            start = end + 1;
        }
    }

    private static void Add(ArticleReading article, List<Excerpt> passages, TextSpan span, int sentence, bool quoted)
    {
        var trimmed = Trim(article.Text.Text, span, quoted);
        var (first, end) = (article.Words.WordAt(trimmed.Start), article.Words.WordAt(trimmed.End));
        if (end - first >= 2) { passages.Add(new Excerpt(trimmed, first, end, sentence, quoted)); }
    }

    private static TextSpan Trim(string text, TextSpan span, bool quoted)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ';' or ':' or '•' or '”' or '»' or '—' or '–' or '-')) { start++; }
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || (!quoted && text[end - 1] is ',' or ';' or ':' or '“' or '«' or '—' or '–'))) { end--; }
        return new TextSpan(start, end);
    }
}
