namespace IsfTracker.Core.Statements;

/// <summary>
/// The order in which reports are joined: speakers before a bare "Baku" before outlets, the actor's own government before others, precise dates
/// before vague ones, early before late. Only content decides, never the input's order.
/// </summary>
internal sealed class ReportOrder : IComparer<Report?>
{
    public static readonly ReportOrder Instance = new();

    private ReportOrder() { }

    public int Compare(Report? one, Report? other)
    {
        if (one is null || other is null) { return (one is null ? 0 : 1) - (other is null ? 0 : 1); }
        var order = one.Voice.IsOutlet.CompareTo(other.Voice.IsOutlet);
        if (order == 0) { order = one.Voice.IsCountry.CompareTo(other.Voice.IsCountry); }
        if (order == 0) { order = one.Lane.CompareTo(other.Lane); }
        if (order == 0) { order = other.IsDated.CompareTo(one.IsDated); }
        if (order == 0) { order = one.Days.Days.CompareTo(other.Days.Days); }
        if (order == 0) { order = one.Days.Earliest.CompareTo(other.Days.Earliest); }
        return order != 0 ? order : EvidenceOrder.Instance.Compare(one.First, other.First);
    }
}

/// <summary>Claims by the day their article appeared, undated articles last, then by their place in the article.</summary>
internal sealed class EvidenceOrder : IComparer<Evidence?>
{
    public static readonly EvidenceOrder Instance = new();

    private EvidenceOrder() { }

    public int Compare(Evidence? one, Evidence? other)
    {
        if (one is null || other is null) { return (one is null ? 0 : 1) - (other is null ? 0 : 1); }
        var order = Appeared(one).CompareTo(Appeared(other));
        if (order == 0) { order = string.CompareOrdinal(one.Article, other.Article); }
        if (order == 0) { order = one.Start.CompareTo(other.Start); }
        return order != 0 ? order : string.CompareOrdinal(one.Id, other.Id);
    }

    private static DateOnly Appeared(Evidence claim) => claim.Published.On is not { } on ? DateOnly.MaxValue
        : on.Earliest == DateOnly.MinValue ? on.Latest : on.Earliest;
}
