using IsfTracker.Core.Characters;
using IsfTracker.Core.Claims.Words;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Claims.Mentions;

/// <summary>Others who bear an official's surname: where "Orla Volk" is named, she is not President Hanna Volk, nor is the "Volk" of the sentences after.</summary>
internal sealed class Namesakes(WordTable words, IReadOnlyList<Official> officials)
{
    /// <summary>A heading of two words is somebody's name; words before a surname in a longer one may be anything.</summary>
    private const int Byline = 2;

    private static readonly WordSet Places = ["in", "at", "from"];

    private readonly bool[] named = new bool[officials.Count];
    private readonly bool[] borne = new bool[officials.Count];

    /// <summary>True for a mention of somebody else. Mentions must come in order.</summary>
    public bool Bears(Mention mention)
    {
        if (mention.Kind != MentionKind.ActorOfficial) { return false; }
        if (mention.End - mention.First > 1 || IsTitled(mention.First)) { named[mention.Value] = true; return false; }
        if (IsGivenName(mention.First - 1, mention.First, officials[mention.Value])) { return borne[mention.Value] = true; }
        return borne[mention.Value] && !named[mention.Value];
    }

    private bool IsTitled(int surname) => surname > 0 && !words[surname].Gap && words[surname - 1].Has(WordTraits.Person | WordTraits.Honorific);

    /// <summary>A capital letter on a word that is no other word, and no form of the official's own given name.</summary>
    private bool IsGivenName(int word, int surname, Official official)
    {
        if (word < 0 || words[surname].Gap || words[word].Sentence != words[surname].Sentence || words[word].Form != 0 || words[word].Row != 0) { return false; }
        if (words[word].Span.Length < 3 || (words[word].Traits & ~(WordTraits.Plain | WordTraits.DateWord)) != WordTraits.Capitalised) { return false; }
        var text = words.Text.Text;
        if (text[words[word].End] != ' ' || IsInitial(text[words[word].Start], official) || (word > 0 && !words[word].Gap && KnownWords.IsIn(words[word - 1].Row, Places))) { return false; }
        var (first, end) = words.RangeOf(words[word].Sentence);
        return end - first == Byline || char.IsPunctuation(text[words.Text.Sentences[words[word].Sentence].End - 1]) || (surname + 1 < end && char.IsLower(text[words[surname + 1].Start]));
    }

    /// <summary>"Irene Volk", "İrena Volk": whoever shares the first letter of a given name may be the official, however it is spelled.</summary>
    private static bool IsInitial(char letter, Official official)
    {
        foreach (var name in official.Names.Prepend(official.Name))
        {
            for (var start = 0; start < name.LastIndexOf(' '); start = name.IndexOf(' ', start) + 1)
            {
                if (Plain(name[start]) == Plain(letter)) { return true; }
            }
        }
        return false;
    }

    private static char Plain(char letter) => FoldedText.Fold(letter) ?? letter;
}
