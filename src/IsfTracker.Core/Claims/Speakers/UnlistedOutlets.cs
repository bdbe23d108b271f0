using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Names that no list has, known for an outlet's by what stands beside them: "told the Hallin Gazette", "the news site Le Lac reported", "told Lakewatch".</summary>
internal static class UnlistedOutlets
{
    private const int Longest = 5;
    private const int Reach = 9;
    private const int Far = 400;

    private static readonly WordSet Particles = ["de", "della", "del", "di", "du", "la", "le", "el", "al", "delle", "degli", "der", "of"];
    private static readonly WordSet Inserting = ["with", "citing", "quoting", "referring", "which", "in"];
    private static readonly WordSet Crediting = ["told", "tells", "citing", "quoting", "to", "by", "telling", "with", "via", "per", "on", "in", "through", "from", "for"];
    private static readonly WordSet Speaking = ["said", "says", "say", "announced", "claimed", "claims", "claim", "suggested", "suggest", "indicated", "indicate", "understands"];
    private static readonly WordSet Reporting = ["reported", "reports"];
    private static readonly WordSet Assemblies = ["congress", "senate", "chamber", "house", "parliament", "assembly", "council", "committee", "forum", "summit", "conference", "cabinet", "knesset", "bundestag", "commission"];
    private static readonly WordSet Regions = ["western", "eastern", "arab", "foreign", "gulf", "regional", "european", "african", "asian", "local"];
    private static readonly WordSet Crews = ["stations", "channels", "networks", "outlets", "crews"];

    /// <summary>Where outlets and everybody else publish: "the YouTube channel Le Lac".</summary>
    private static readonly WordSet Platforms = ["youtube", "telegram", "facebook", "instagram", "tiktok", "twitter", "x", "whatsapp"];

    /// <summary>What an outlet has, and somebody else has not: "Lakewatch's correspondent".</summary>
    private static readonly WordSet Belongings = ["correspondent", "reporter", "columnist", "website", "podcast", "newsroom", "edition", "editor", "report", "reporting", "interview", "scoop", "readers", "editorial"];

    private static readonly WordSet Inverted = ["says", "said", "writes", "wrote", "reports", "reported"];

    /// <summary>The word after a capitalised name.</summary>
    public static int EndOf(ArticleReading article, int first, int end)
    {
        var next = first + 1;
        while (next < end && next - first < Longest && !article.Words[next].Gap)
        {
            if (article.Words[next].Has(WordTraits.Capitalised) && !article.Words[next].Has(WordTraits.Weekday | WordTraits.Month)) { next++; continue; }
            if (IsNumber(article, next) && !article.Words[next - 1].Has(WordTraits.Month)) { return next + 1; }
            if (!article.IsAny(next, Particles) || next + 1 >= end || article.Words[next + 1].Gap || !article.Words[next + 1].Has(WordTraits.Capitalised) || article.Is(next, "of")) { break; }
            next += 2;
        }
        return next;
    }

    /// <summary>"Channel 4", "Le Lac 24".</summary>
    private static bool IsNumber(ArticleReading article, int word) =>
        article.Words[word].Span is { Length: < 3 } span && article.Text.Text.AsSpan(span.Start, span.Length).IndexOfAnyExceptInRange('0', '9') < 0;

    public static bool IsCredited(ArticleReading article, int first, int start, int next, int end)
    {
        if ((next - start == 1 && (article.Words[start].Has(WordTraits.Determiner) || article.IsAny(start, Platforms) || article.IsAny(start, Regions) || UnnamedMedia.IsDemonym(article, start) || CreditFrames.IsCountry(article, start))) || MediaNouns.IsSomethingElse(article, start, next) || article.Words.SpanOf(start, next).Length < 3) { return false; }
        var owns = next < end && (article.Words[next].Has(WordTraits.PossessiveEnding) || article.IsAny(next, "'s", "’s"));
        if (next < end && (article.IsAny(next, Crews) || (owns && !article.HasAny(next + 1, Math.Min(end, next + 4), Belongings)))) { return false; }
        if (owns) { return (MediaNouns.LooksLikeOutlet(article, start, next) || article.IsAny(next + 1, "correspondent", "newsroom")) && IsPlainName(article, start, next); }
        if (MediaNouns.IsBeside(article, start, next, end) || MediaNouns.LooksLikeOutlet(article, start, next)) { return IsCreditedBeside(article, first, start, next, end); }
        return IsReporting(article, start, next, end) || IsTold(article, first, start, next);
    }

    private static bool IsCreditedBeside(ArticleReading article, int first, int start, int next, int end)
    {
        var beside = MediaNouns.IsBeside(article, start, next, end);
        while (next < end && !article.Words[next].Gap && (MediaNouns.IsNoun(article, next) || article.Is(next, "news") || article.Words[next].Has(WordTraits.Auxiliary | WordTraits.Adverb))) { next++; }
        if (next < end && article.IsAny(next, Outlets.Reporting) && (!article.IsAny(next, Speaking) || beside)) { return true; }
        if (CreditFrames.Find(article, first, start) >= 0) { return true; }
        if (AfterInsertion(article, next, end) is var verb && verb > next && article.IsAny(verb, Outlets.Reporting)) { return true; }
        for (var word = start - 1; word >= Math.Max(first, start - Reach); word--)
        {
            if (article.IsAny(word, Crediting)) { return true; }
            if (beside && article.IsAny(word, Inverted)) { return true; }
            if (article.Words[word + 1].Gap || (article.Words[word].Has(WordTraits.Auxiliary | WordTraits.CueVerb) && !article.Is(word, "talk"))) { return false; }
        }
        return false;
    }

    /// <summary>"Lake.News, with reference to officials, wrote": the word behind what two commas set off.</summary>
    private static int AfterInsertion(ArticleReading article, int next, int end)
    {
        if (next >= end || !article.Words[next].Gap || !article.IsAny(next, Inserting)) { return next; }
        for (var word = next + 1; word < Math.Min(end, next + Reach); word++)
        {
            if (article.Words[word].Gap) { return word; }
        }
        return next;
    }

    /// <summary>"Le Lac reported": whoever reports and is no body of state is an outlet.</summary>
    private static bool IsReporting(ArticleReading article, int start, int next, int end) =>
        next < end && !article.Words[next].Gap && article.IsAny(next, Reporting) && IsPlainName(article, start, next);

    /// <summary>"Told Lakewatch", "in an interview with Lago Uno", "quoted by Ostmark's Der Bogen": a name that does nothing but listen or print.</summary>
    private static bool IsTold(ArticleReading article, int first, int start, int next) =>
        start > first && next - start <= 4 && CreditFrames.Find(article, first, start) >= 0 && IsPlainName(article, start, next) && !ActsElsewhere(article, start, next);

    private static bool IsPlainName(ArticleReading article, int start, int next)
    {
        for (var word = start; word < next; word++)
        {
            if (article.Words[word].Has(WordTraits.Person | WordTraits.Body | WordTraits.SubjectPronoun | WordTraits.Weekday | WordTraits.Month | WordTraits.Adverb | WordTraits.Honorific | WordTraits.Preposition | WordTraits.Adjective | WordTraits.Subordinator | WordTraits.PossessivePronoun)
                || (word == start && article.Words[word].Has(WordTraits.Determiner))) { return false; }
        }
        return article.MentionsIn(start, next).Length == 0 || !HasParty(article, start, next);
    }

    /// <summary>The name holds a party's, a place's or an assembly's.</summary>
    private static bool HasParty(ArticleReading article, int start, int next)
    {
        foreach (var mention in article.MentionsIn(start, next))
        {
            if (mention.Kind is not (MentionKind.Outlet or MentionKind.Signal or MentionKind.Condition or MentionKind.ConditionKeyword) && (mention.End == next || !MediaNouns.LooksLikeOutlet(article, start, next))) { return true; }
        }
        return article.HasAny(start, next, Assemblies);
    }

    /// <summary>Somebody of that name speaks, has a title or a first name in the sentences around: a person.</summary>
    private static bool ActsElsewhere(ArticleReading article, int start, int next)
    {
        var name = article.Words[next - 1].Span.Of(article.Text.Text);
        var (from, to) = (Math.Max(1, start - Far), Math.Min(article.Words.Count - 1, next + Far));
        for (var word = from; word < to; word++)
        {
            if (word == next - 1 || !article.Is(word, name)) { continue; }
            if (article.Words[word - 1].Has(WordTraits.Capitalised | WordTraits.Person | WordTraits.Honorific) && !article.Words[word].Gap && next - start == 1) { return true; }
            if (!article.Words[word + 1].Gap && article.Words[word + 1].Has(WordTraits.CueVerb | WordTraits.Auxiliary | WordTraits.PossessiveEnding)) { return true; }
        }
        return false;
    }
}
