namespace IsfTracker.Core.Reading;

/// <summary>What one format gave before the lines around the article are told from the article itself.</summary>
internal sealed class Draft
{
    public required List<DraftBlock> Blocks { get; init; }

    public string? Title { get; set; }

    public string? Author { get; set; }

    public string? Outlet { get; set; }

    public string? Url { get; set; }

    public Dates.Edtf? Published { get; set; }

    public string? LanguageHint { get; set; }
}

/// <summary>One block of text: white space folded, not empty.</summary>
internal readonly record struct DraftBlock(string Text, BlockKind Kind);
