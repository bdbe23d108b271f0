namespace IsfTracker.Core.Codebooks;

/// <summary>Lists of words that wordings name (<c>@parliament</c>) instead of repeating them.</summary>
internal sealed class NamedWords(IReadOnlyDictionary<string, string> lists)
{
    private const char Mark = '@';

    public static NamedWords None { get; } = new(new Dictionary<string, string>());

    /// <summary>The wording with every list written out; the error names a list that is not known.</summary>
    public string WriteOut(string wording, out string? error)
    {
        error = null;
        if (!wording.Contains(Mark, StringComparison.Ordinal)) { return wording; }
        var pieces = wording.Split(' ');
        for (var piece = 0; piece < pieces.Length; piece++)
        {
            var words = pieces[piece].Split('|');
            for (var word = 0; word < words.Length; word++)
            {
                if (words[word] is not [Mark, .. var rest]) { continue; }
                var name = rest.TrimEnd('?');
                if (lists.TryGetValue(name, out var all)) { words[word] = all + rest[name.Length..]; }
                else { error = $"'{wording}': there is no word list '{name}'"; }
            }
            pieces[piece] = string.Join('|', words);
        }
        return string.Join(' ', pieces);
    }
}
