using IsfTracker.Core.Claims.Passages;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Gives each passage the outlets credited for it: in its sentence, in its paragraph, or for the same speaker before.</summary>
internal static class Credits
{
    public static void Give(ArticleReading article, List<Excerpt> passages, Voice[] voices)
    {
        var byBlock = new Dictionary<int, IReadOnlyList<string>>();
        for (var sentence = 0; sentence < article.Words.SentenceCount; sentence++)
        {
            if (Outlets.CreditedIn(article, sentence) is { Count: > 0 } credited) { byBlock.TryAdd(article.BlockIndexOf(sentence), credited); }
        }
        var bySpeaker = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < passages.Count; index++)
        {
            var own = Outlets.CreditedIn(article, passages[index].Sentence);
            if (own.Count == 0) { own = byBlock.GetValueOrDefault(article.BlockIndexOf(passages[index].Sentence)) ?? []; }
            var name = voices[index].Name ?? string.Empty;
            if (own.Count > 0) { bySpeaker.TryAdd(name, own); }
            else if (name.Length > 0) { own = bySpeaker.GetValueOrDefault(name) ?? []; }
            voices[index] = voices[index].Through(own);
        }
    }
}
