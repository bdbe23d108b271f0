using IsfTracker.Core.Characters;

namespace IsfTracker.Core.Claims.Judging;

/// <summary>A part of a sign's name as a number: of "b:will_send" the kind "b:", "will" and "send".</summary>
/// <param name="Number">0 for no part.</param>
/// <param name="Text">The part as written; null where nobody asks for names.</param>
internal readonly record struct NamePart(ulong Number, string? Text)
{
    private const ulong Base = 0x9E37_79B9_7F4A_7C15;

    public static NamePart Of(string text) => Of(text, text);

    /// <param name="written">A word in small letters, or what stands for one: capitals are other parts.</param>
    public static NamePart Of(ReadOnlySpan<char> written, string? text) =>
        new(Spelling.Of(written) is { HoldsWord: true } held && !written.ContainsAnyInRange('A', 'Z') ? held.Number : Long(written), text);

    /// <summary>Of a word that its spelling holds.</summary>
    public static NamePart Of(Spelling held) => new(held.Number, null);

    private static ulong Long(ReadOnlySpan<char> letters)
    {
        var number = Base;
        foreach (var letter in letters) { number = (number * Base) + letter; }
        return number | Spelling.Mixed;
    }
}
