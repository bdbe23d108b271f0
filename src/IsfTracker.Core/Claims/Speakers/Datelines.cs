using IsfTracker.Core.Claims.Passages;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>"TOLMIN, March 9 (Northwire) -": place, day and agency before a report; nobody speaks or acts in it.</summary>
internal static class Datelines
{
    private const int Longest = 16;

    /// <summary>The first word behind the dateline; the first of the passage where there is none.</summary>
    public static int EndOf(ArticleReading article, Excerpt passage)
    {
        var text = article.Text.Text;
        var place = article.Words[passage.First].Span;
        if (place.End + 1 < text.Length && text[place.End] == '/' && char.IsAsciiDigit(text[place.End + 1])) { return BehindColon(article, passage); }
        if (place.Length < 3 || text.AsSpan(place.Start, place.Length).IndexOfAnyInRange('a', 'z') >= 0) { return passage.First; }
        for (var word = passage.First + 1; word < Math.Min(passage.End, passage.First + Longest); word++)
        {
            var between = text.AsSpan(article.Words[word - 1].End..article.Words[word].Start);
            if (word == passage.First + 1 && between.StartsWith(": ")) { return word; }
            if (article.Words[word].Gap && (between.IndexOfAny('–', '—') >= 0 || between.Contains(" -", StringComparison.Ordinal) || between.Contains("):", StringComparison.Ordinal))) { return word; }
        }
        return passage.First;
    }

    /// <summary>"Tolmin/07.11.31/Northwire: ".</summary>
    private static int BehindColon(ArticleReading article, Excerpt passage)
    {
        for (var word = passage.First + 1; word < Math.Min(passage.End, passage.First + Longest); word++)
        {
            if (article.Text.Text[article.Words[word - 1].End] == ':') { return word; }
        }
        return passage.First;
    }
}
