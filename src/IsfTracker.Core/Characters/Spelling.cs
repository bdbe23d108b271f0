namespace IsfTracker.Core.Characters;

/// <summary>The letters of a word in any case as one number: words with different numbers differ, equal numbers have to be compared.</summary>
internal readonly record struct Spelling(uint Number)
{
    private const uint Prime = 16777619;

    private const uint Start = 2166136261;

    public static Spelling Of(ReadOnlySpan<char> word) => new Spelling(Start).With(word);

    /// <summary>The spelling of the word with more letters behind it.</summary>
    public Spelling With(ReadOnlySpan<char> letters)
    {
        var number = Number;
        foreach (var letter in letters) { number = (number ^ Lower(letter)) * Prime; }
        return new Spelling(number);
    }

    private static uint Lower(char letter)
    {
        var upper = letter < 128 ? letter : char.ToUpperInvariant(letter);
        return upper is >= 'A' and <= 'Z' ? upper | 0x20u : upper;
    }
}
