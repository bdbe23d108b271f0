namespace IsfTracker.Core.Claims.Words;

/// <summary>The letters of a word in any case as one number: words with different numbers differ, equal numbers have to be compared.</summary>
internal readonly record struct Spelling(uint Number)
{
    private const uint Prime = 16777619;

    public static Spelling Of(ReadOnlySpan<char> word)
    {
        var number = 2166136261;
        foreach (var letter in word) { number = (number ^ Lower(letter)) * Prime; }
        return new Spelling(number);
    }

    private static uint Lower(char letter)
    {
        var upper = letter < 128 ? letter : char.ToUpperInvariant(letter);
        return upper is >= 'A' and <= 'Z' ? upper | 0x20u : upper;
    }
}
