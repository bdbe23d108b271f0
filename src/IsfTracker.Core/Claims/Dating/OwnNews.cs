using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Claims.Dating;

/// <summary>What somebody "has told" the outlet itself is the news of the day on which it appears.</summary>
internal static class OwnNews
{
    private static readonly WordSet Perfect = ["has", "have"];
    private static readonly WordSet Telling = ["told", "informed"];

    public static Edtf? Find(ArticleReading article, Excerpt passage)
    {
        if (article.Document is not { Outlet: { Length: > 2 } outlet, Published.On: { } on } || on.Earliest != on.Latest) { return null; }
        for (var word = passage.First + 1; word < passage.End - 2; word++)
        {
            if (!article.IsAny(word, Perfect) || !article.IsAny(word + 1, Telling)) { continue; }
            var name = article.IsAny(word + 2, "the") ? word + 3 : word + 2;
            if (name < passage.End && IsBeginning(article.Text.Text.AsSpan(article.Words[name].Start), outlet)) { return on; }
        }
        return null;
    }

    private static bool IsBeginning(ReadOnlySpan<char> text, ReadOnlySpan<char> outlet) =>
        text.StartsWith(outlet, StringComparison.OrdinalIgnoreCase) || (outlet.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && text.StartsWith(outlet[4..], StringComparison.OrdinalIgnoreCase));
}
