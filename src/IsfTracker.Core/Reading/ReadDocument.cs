using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Reading;

/// <summary>What reading found in a file: the main text without page furniture, and what the page says of itself.</summary>
/// <param name="MediaType"><c>text/plain</c>, <c>text/html</c> or <c>text/markdown</c>.</param>
/// <param name="Language">ISO 639-1 code, or <c>und</c> where it cannot be told.</param>
/// <param name="Text">The main text: NFC, LF, no NUL, no lone surrogate. Blocks are separated by a blank line.</param>
/// <param name="Blocks">The blocks of the text in order; they do not overlap.</param>
public sealed record ReadDocument(
    string? Title,
    string? Author,
    string? Outlet,
    string? Url,
    Published Published,
    string MediaType,
    string Language,
    string Text,
    IReadOnlyList<TextBlock> Blocks);

/// <summary>When the article appeared, and how that is known.</summary>
/// <param name="On">Null exactly when the basis is <see cref="PublishedBasis.Unknown"/>.</param>
public readonly record struct Published(Edtf? On, PublishedBasis Basis)
{
    public static readonly Published Unknown = new(null, PublishedBasis.Unknown);
}

/// <summary>How the published date is known.</summary>
public enum PublishedBasis
{
    /// <summary>The file says it: dateline, byline, meta tag.</summary>
    Stated,

    /// <summary>A person typed it.</summary>
    Supplied,

    /// <summary>The address holds it.</summary>
    Url,

    /// <summary>Concluded from other facts.</summary>
    Inferred,

    Unknown,
}

/// <summary>A block of the main text.</summary>
public readonly record struct TextBlock(TextSpan Span, BlockKind Kind);

public enum BlockKind
{
    /// <summary>The article's title, where it stands in the text.</summary>
    Title,

    /// <summary>A heading inside the article.</summary>
    Heading,

    Paragraph,

    ListItem,
}
