namespace IsfTracker.Core.Statements;

/// <summary>Statements by the day they were made, then by id.</summary>
internal sealed class StatementOrder : IComparer<Statement>
{
    public static readonly StatementOrder Instance = new();

    private StatementOrder() { }

    public int Compare(Statement? one, Statement? other)
    {
        if (one is null || other is null) { return (one is null ? 0 : 1) - (other is null ? 0 : 1); }
        var order = one.SaidOn.CompareTo(other.SaidOn);
        return order != 0 ? order : string.CompareOrdinal(one.Id, other.Id);
    }
}
