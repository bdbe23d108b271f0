using IsfTracker.Core.Dates;
using IsfTracker.Core.Language;

namespace IsfTracker.Core.Reading;

/// <summary>What one format gave before the lines around the article are told from the article itself.</summary>
internal sealed class Draft
{
    public required List<DraftBlock> Blocks { get; init; }

    /// <summary>Lines shortly before the article that are not part of it, where a date or a name may stand.</summary>
    public IReadOnlyList<string> Before { get; init; } = [];

    public string? Title { get; set; }

    public string? Author { get; set; }

    public string? Outlet { get; set; }

    public string? Url { get; set; }

    public Edtf? Published { get; set; }

    /// <summary>The day of the last change that a line gives.</summary>
    public Edtf? Updated { get; set; }

    /// <summary>The day of publication where the file gives it without its year.</summary>
    public MonthDay? Yearless { get; set; }

    /// <summary>The year of the copyright line.</summary>
    public int? CopyrightYear { get; set; }

    /// <summary>How the page writes days in numbers, where it shows that.</summary>
    public NumericDateOrder? NumericOrder { get; set; }

    /// <summary>The day of the last change, for want of the first.</summary>
    public Edtf? Modified { get; init; }

    /// <summary>What the file says of its language; often left at what the software was delivered with.</summary>
    public string? LanguageHint { get; init; }
}

/// <summary>One block of text: white space folded, not empty.</summary>
/// <param name="IsMenu">True for words set far apart in one line, as menus are when they are copied.</param>
internal readonly record struct DraftBlock(string Text, BlockKind Kind, bool IsMenu = false);
