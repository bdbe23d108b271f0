namespace IsfTracker.Core.Claims.Judging;

/// <summary>A part of a sign's name, hashed so that the hash of a whole name follows from those of its parts.</summary>
/// <param name="Power">What the hash of the parts before is multiplied by; 0 where there is no part.</param>
/// <param name="Text">The part as written; null where nobody asks for names.</param>
internal readonly record struct NamePart(ulong Hash, ulong Power, string? Text)
{
    private const ulong Base = 0x9E37_79B9_7F4A_7C15;

    /// <summary>A part of no letters.</summary>
    public static readonly NamePart None = new(0, 1, null);

    public static NamePart Of(string text)
    {
        var part = None with { Text = text };
        foreach (var letter in text) { part = part.With(letter); }
        return part;
    }

    public NamePart With(char letter) => new((Hash * Base) + letter, Power * Base, Text);

    public ulong Then(in NamePart next) => (Hash * next.Power) + next.Hash;
}
