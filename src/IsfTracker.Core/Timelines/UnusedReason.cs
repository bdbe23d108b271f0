namespace IsfTracker.Core.Timelines;

/// <summary>Why a statement did not move its lane.</summary>
public enum UnusedReason
{
    /// <summary>The lane already stood there: more evidence, no new date.</summary>
    Repeat,

    /// <summary>An outlet's own sentence that says what the government had declared itself.</summary>
    ReportedOnly,

    /// <summary>A later or stronger statement of the same day decides.</summary>
    SupersededSameDay,

    Characterisation,

    /// <summary>An approach by others: shown, ends no position.</summary>
    Approach,

    /// <summary>A refusal to comment: shown, ends no position.</summary>
    NoComment,

    RejectedInReview,

    /// <summary>Only a headline says it: no sentence of an article bears it out.</summary>
    HeadlineOnly,

    /// <summary>Its date is so vague that it may be before or after a statement with another stance.</summary>
    UncertainOrder,

    /// <summary>No date bounds it from below: it has no place in time.</summary>
    Undated,
}
