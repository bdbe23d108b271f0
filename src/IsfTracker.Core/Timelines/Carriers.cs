using IsfTracker.Core.Characters;
using IsfTracker.Core.Statements;

namespace IsfTracker.Core.Timelines;

/// <summary>Counts the articles and the outlets that carried statements.</summary>
internal static class Carriers
{
    public static int Articles(IEnumerable<Statement> statements) =>
        Claims(statements).Select(claim => claim.Article).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Outlets known by name; an article without one adds none.</summary>
    public static int Outlets(IEnumerable<Statement> statements) =>
        Claims(statements).Select(claim => claim.Outlet).OfType<string>().Distinct(StringComparer.Ordinal).Select(FoldedText.Of).Distinct(StringComparer.Ordinal).Count();

    private static IEnumerable<Evidence> Claims(IEnumerable<Statement> statements) => statements.SelectMany(statement => statement.Members).Select(member => member.Claim);
}
