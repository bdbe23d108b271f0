using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;
using IsfTracker.Core.Reading;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Sources that a sentence names in passing: "citing US officials", "by his words", "Azerbaijan: …", "… – source".</summary>
internal static class Citations
{
    /// <summary>Before "on": what a report rests on.</summary>
    private static readonly WordSet Resting = ["resting", "relying", "drawing"];

    /// <summary>What a phrase that credits begins with.</summary>
    private static readonly WordSet Openings = ["citing", "quoting", "cites", "quotes", "quoted", "by", "in", "to", "through", "help", "reference", "hears", "referring", "referred", "refers", "strength", "link", .. Resting];

    private static readonly WordSet Referring = ["referring", "referred", "refers"];

    private static readonly WordSet Citing = ["citing", "quoting", "cites", "quotes", "quoted"];

    /// <summary>Without one of these near it no opening credits anybody.</summary>
    private static readonly WordSet Needed = [.. Citing, .. Referring, "words", "interview", "through", "help", "reference", "hears", "strength", "link", .. Resting];

    private static readonly WordSet Joining = ["of", "to", "for", "on"];
    private static readonly WordSet Owning = ["his", "her", "the"];
    private static readonly WordSet Determining = ["an", "a", "its"];
    private static readonly WordSet Leading = ["of", "to", "from", "on", "both"];
    private static readonly WordSet Closing = ["that", "as", "who", "said", "saying", "with"];

    /// <summary>What short reports write before their paragraphs: "The other side: …".</summary>
    private static readonly WordSet Labels = ["other", "flip", "big", "bottom", "top", "latest"];

    private static readonly WordSet Labelled = ["side", "sides", "picture", "line", "latest"];

    private const int LongestLabel = 9;
    private const int Near = 3;

    /// <summary>The words of the source, or null.</summary>
    public static TextSpan? Find(ArticleReading article, Excerpt passage)
    {
        if (!article.Words.MayHave(passage.First, Math.Min(passage.End + Near, article.Words.Count), Needed)) { return null; }
        for (var word = passage.First; word < passage.End - 1; word++)
        {
            if (PhraseEnd(article, word) is var next && next > word && !IsOutlet(article, next) && Following(article, next, passage.End) is { } source) { return source; }
        }
        return null;
    }

    /// <summary>"Citing the Lake Wire with reference to a source": the source comes behind.</summary>
    private static bool IsOutlet(ArticleReading article, int word)
    {
        foreach (var mention in article.MentionsIn(word, word + 2))
        {
            if (mention.Kind == MentionKind.Outlet) { return true; }
        }
        return false;
    }

    /// <summary>The party or person before a colon that opens the passage; a day before them is stepped over ("Nov. 8: …").</summary>
    public static TextSpan? BeforeColon(ArticleReading article, Excerpt passage)
    {
        var text = article.Text.Text;
        var (first, head) = (passage.First, -1);
        for (var word = first; word < Math.Min(passage.End - 1, first + LongestLabel); word++)
        {
            if (word > first && article.Words[word].Gap && head < 0) { head = word; }
            var end = article.Words[word].End;
            if (end < text.Length && text[end] == ':')
            {
                if (!article.Words[word].Has(WordTraits.Month) && text[article.Words[word].Start] is >= '0' and <= '9') { (first, head) = (word + 1, -1); continue; }
                var last = head > first ? head : word + 1;
                if (text.AsSpan(article.Words[first].Start..end).IndexOfAnyInRange('a', 'z') < 0 && article.Document.Blocks[article.BlockIndexOf(passage.Sentence)].Kind == BlockKind.Paragraph && article.Words[first].Span.Length > 3) { return null; }
                return !text.AsSpan(article.Words[first].Start..end).Contains('/') && IsSomebody(article, first, last) ? article.Words.SpanOf(first, last) : null;
            }
            if (article.Words[word].Has(WordTraits.Auxiliary | WordTraits.CueVerb)) { return null; }
        }
        return null;
    }

    /// <summary>"… – source" at the end of a title.</summary>
    public static TextSpan? AfterDash(ArticleReading article, Excerpt passage)
    {
        if (!article.IsHeading(passage.Sentence)) { return null; }
        var text = article.Text.Text;
        for (var word = passage.End - 1; word > Math.Max(passage.First + 2, passage.End - 6); word--)
        {
            if (article.Words[word].Has(WordTraits.CueVerb | WordTraits.Auxiliary)) { return null; }
            if (!article.Words[word].Gap || text.AsSpan(article.Words[word - 1].End..article.Words[word].Start).IndexOfAny('-', '–', '—') < 0) { continue; }
            return IsSomebody(article, word, passage.End) ? article.Words.SpanOf(word, passage.End) : null;
        }
        return null;
    }

    /// <summary>The words end in a party, an official or a noun for somebody who can speak.</summary>
    private static bool IsSomebody(ArticleReading article, int first, int end)
    {
        if (end <= first || article.Words[first].Has(WordTraits.Preposition) || (article.IsAny(end - 1, Labelled) && article.IsAny(end - 2, Labels))) { return false; }
        if (article.Words[end - 1].Has(WordTraits.Person | WordTraits.Body)) { return true; }
        for (var word = first; word < end; word++)
        {
            if (article.Words[word].Has(WordTraits.Preposition) && !article.IsAny(word, Joining)) { return false; }
        }
        foreach (var mention in article.MentionsIn(first, end))
        {
            if (mention.IsParty && (mention.End == end || (mention.First == first && mention.Kind is MentionKind.ActorOfficial or MentionKind.OtherPerson))) { return true; }
        }
        return false;
    }

    /// <summary>The word after the phrase that credits; the word itself when there is none.</summary>
    private static int PhraseEnd(ArticleReading article, int word)
    {
        if (!article.IsAny(word, Openings)) { return word; }
        if (article.IsAny(word, Citing)) { return word + 1; }
        if (article.IsAny(word, Referring)) { return article.Is(word + 1, "to") && article.CreditedIn(article.Words[word].Sentence).Count > 0 ? word + 2 : word; }
        if (article.IsAny(word, "by", "in") && article.IsAny(word + 2, "words") && article.IsAny(word + 1, Owning)) { return article.Is(word + 1, "the") ? word + 4 : word + 1; }
        if (article.Is(word, "to") && article.Is(word + 1, "the") && article.Is(word + 2, "words") && article.Is(word + 3, "of")) { return word + 4; }
        if (article.Is(word, "in") && article.Is(word + 1, "the") && article.Is(word + 2, "interview") && article.Is(word + 3, "of")) { return word + 4; }
        return (article.Is(word, "through") && article.IsAny(word + 1, Determining)) || (article.Is(word, "help") && article.Is(word + 1, "of"))
            || (article.Is(word, "strength") && article.Is(word + 1, "of")) || (article.IsAny(word, Resting) && article.Is(word + 1, "on"))
            || (article.IsAny(word, "reference", "link") && article.Is(word + 1, "to")) || (article.Is(word, "hears") && article.Is(word + 1, "from")) ? word + 1 : word;
    }

    private static TextSpan? Following(ArticleReading article, int word, int end)
    {
        var first = word;
        while (first < end && article.IsAny(first, Leading)) { first++; }
        if (first < end && article.IsAny(first, "his", "her") && article.Is(first + 1, "words")) { return article.Words[first].Span; }
        var last = first;
        while (last < end && last - first < 9 && !(last > first && (article.Words[last].Gap || article.IsAny(last, Closing) || article.Words[last].Has(WordTraits.Weekday) || (article.Is(last, "on") && article.Words[Math.Min(last + 1, end - 1)].Has(WordTraits.Weekday | WordTraits.Month)) || (article.Is(last, "in") && !article.Words[Math.Min(last + 1, end - 1)].Has(WordTraits.Capitalised) && !article.Is(last + 1, "the"))))) { last++; }
        return last > first ? article.Words.SpanOf(first, last) : null;
    }
}
