namespace IsfTracker.Web.Features.Events;

/// <summary>An event as somebody tells it.</summary>
public sealed record EventSubmission
{
    /// <summary>What happened, in a line.</summary>
    public string? Title { get; init; }

    /// <summary>When (EDTF).</summary>
    public string? HappenedOn { get; init; }

    /// <summary>Code of the codebook's condition that it bears on.</summary>
    public string? Condition { get; init; }

    /// <summary><c>met</c> or <c>not-met</c>.</summary>
    public string? Outcome { get; init; }

    /// <summary>Who tells of it, such as <c>UN Security Council</c>.</summary>
    public string? Source { get; init; }

    /// <summary>Where it can be read.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>What to know of it; of a correction, what was wrong.</summary>
    public string? Note { get; init; }

    /// <summary>Who records it: a name or initials.</summary>
    public string? Recorder { get; init; }

    /// <summary>Of a correction: takes the event back.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Of a correction: the version it corrects. A newer one, recorded meanwhile, is then not overwritten unseen.</summary>
    public int? Version { get; init; }
}
