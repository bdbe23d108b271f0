using IsfTracker.Core.Claims.Words;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Offices that speak to the press and are no part of it: "the press service of the Foreign Ministry", "her press secretary".</summary>
internal static class PressOffices
{
    private static readonly WordSet Press = ["press", "media", "information", "communications"];

    private static readonly WordSet Offices = ["service", "services", "secretary", "office", "officer", "department", "directorate", "centre", "center", "adviser", "advisor", "attache", "attaché", "wing", "team", "aide"];

    public static bool IsOne(ArticleReading article, int first, int end)
    {
        if (!article.Words.MayHave(first, end, Press)) { return false; }
        for (var word = first; word < end - 1; word++)
        {
            if (article.IsAny(word, Press) && !article.Words[word + 1].Gap && article.IsAny(word + 1, Offices)) { return true; }
        }
        return false;
    }
}
