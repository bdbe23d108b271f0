using IsfTracker.Core.Characters;
namespace IsfTracker.Core.Statements;

/// <summary>The sentences of a direct quote as they are compared. One that an outlet cut still shares the others.</summary>
internal static class DirectQuote
{
    /// <summary>Shorter sentences ("We stay") may be said twice.</summary>
    private const int LeastWords = 5;

    /// <summary>From this length on, the words alone tell the speaker, however an outlet describes them.</summary>
    private const int TellingWords = 8;

    public static IEnumerable<string> SentencesOf(Evidence claim) => !claim.DirectQuote
        ? []
        : claim.Quote.Split(['.', '!', '?', ';', '…'], StringSplitOptions.RemoveEmptyEntries).Select(FoldedText.Of).Where(words => Words(words) >= LeastWords);

    public static bool IsTelling(string sentence) => Words(sentence) >= TellingWords;

    private static int Words(string folded) => folded.AsSpan().Count(' ') + 1;
}
