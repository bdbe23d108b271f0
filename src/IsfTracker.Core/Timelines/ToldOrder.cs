using IsfTracker.Core.Statements;

namespace IsfTracker.Core.Timelines;

/// <summary>The order that articles tell where dates leave it open: what an article looks back on was said before what it reports as news.</summary>
internal sealed class ToldOrder
{
    private readonly Dictionary<string, List<(Statement Statement, bool Recalled)>> byArticle = new(StringComparer.Ordinal);

    public ToldOrder(IReadOnlyList<Statement> statements)
    {
        var lookingBack = statements.SelectMany(statement => statement.Members).Where(member => member.Reason == JoinReason.RecalledLater)
            .Select(member => member.Claim.Article).ToHashSet(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            foreach (var article in statement.Members.Where(member => lookingBack.Contains(member.Claim.Article)).GroupBy(member => member.Claim.Article, StringComparer.Ordinal))
            {
                if (!byArticle.TryGetValue(article.Key, out var told)) { byArticle[article.Key] = told = []; }
                told.Add((statement, article.Any(member => member.Reason == JoinReason.RecalledLater)));
            }
        }
    }

    /// <summary>True when an article that carries both looks back on one of them, and that one cannot be the later.</summary>
    public bool Tells(Statement one, Statement other) => Precedes(one, other) || Precedes(other, one);

    private bool Precedes(Statement first, Statement then) =>
        first.SaidOn.Latest < then.SaidOn.Latest
        && first.Members.Any(member => member.Reason == JoinReason.RecalledLater
            && byArticle[member.Claim.Article].Exists(told => told.Statement.Id == then.Id && !told.Recalled));
}
