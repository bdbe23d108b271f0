namespace IsfTracker.Core.Language;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    Word,
    Number,

    /// <summary>A quotation mark or a free-standing apostrophe.</summary>
    Quote,
    Punctuation,
    Symbol,
}
