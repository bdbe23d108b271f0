using IsfTracker.Core.Claims.Passages;

namespace IsfTracker.Core.Claims.Speakers;

/// <summary>Gives each passage the outlets credited for it: in its sentence, or where the same speaker is quoted through one.</summary>
internal static class Credits
{
    public static void Give(ArticleReading article, List<Excerpt> passages, Voice[] voices)
    {
        var own = new IReadOnlyList<string>[article.Words.SentenceCount];
        IReadOnlyList<string> before = [];
        for (var sentence = 0; sentence < own.Length; sentence++)
        {
            own[sentence] = Outlets.CreditedIn(article, sentence);
            if (own[sentence].Count > 0) { before = own[sentence]; }
            else if (before.Count > 0 && Outlets.IsMeantAgain(article, sentence)) { own[sentence] = before; }
        }
        var (inBlock, anywhere, only) = Credited(article, passages, voices, own);
        var latest = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < passages.Count; index++)
        {
            var outlets = own[passages[index].Sentence];
            if (voices[index].Name is { } name)
            {
                if (outlets.Count == 0)
                {
                    outlets = inBlock.GetValueOrDefault((article.BlockIndexOf(passages[index].Sentence), name))
                        ?? latest.GetValueOrDefault(name) ?? (voices[index].OfficialId is null ? anywhere.GetValueOrDefault(name) ?? (voices[index].IsOwn ? only : null) : null) ?? [];
                }
                if (outlets.Count > 0) { latest[name] = outlets; }
            }
            voices[index] = voices[index].Through(outlets);
        }
    }

    /// <summary>Through whom a speaker is first quoted in each block, and in the article: an unnamed source has one origin, wherever it is credited.
    /// The only outlet through which the government is quoted stands behind its other unnamed voices too.</summary>
    private static (Dictionary<(int Block, string Name), IReadOnlyList<string>> InBlock, Dictionary<string, IReadOnlyList<string>> Anywhere, IReadOnlyList<string>? Only) Credited(
        ArticleReading article, List<Excerpt> passages, Voice[] voices, IReadOnlyList<string>[] own)
    {
        var inBlock = new Dictionary<(int, string), IReadOnlyList<string>>();
        var anywhere = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        IReadOnlyList<string>? only = null;
        for (var index = 0; index < passages.Count; index++)
        {
            if (voices[index].Name is not { } name || own[passages[index].Sentence] is not { Count: > 0 } outlets) { continue; }
            inBlock.TryAdd((article.BlockIndexOf(passages[index].Sentence), name), outlets);
            anywhere.TryAdd(name, outlets);
            if (voices[index].IsOwn) { only = only is null || (only.Count > 0 && only[0] == outlets[0]) ? outlets : []; }
        }
        return (inBlock, anywhere, only);
    }
}
