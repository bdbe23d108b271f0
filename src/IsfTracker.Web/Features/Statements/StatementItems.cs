using IsfTracker.Core.Timelines;

namespace IsfTracker.Web.Features.Statements;

/// <summary>From a statement as the timeline used it to the answer.</summary>
internal static class StatementItems
{
    public static StatementItem Of(Entry entry)
    {
        var statement = entry.Statement;
        return new StatementItem(
            statement.Id,
            statement.Actor,
            statement.Lane,
            statement.SaidOn,
            statement.SaidBasis,
            statement.StatesPosition ? statement.Stance : null,
            statement.Kind,
            statement.Speaker,
            statement.OfficialId,
            statement.SpeakerRole,
            statement.Named,
            statement.Via.Count > 0 ? statement.Via[0] : null,
            statement.Via,
            statement.Conditions,
            [.. statement.Members.Select(member => member.Claim.Id)],
            entry.Articles,
            entry.Outlets,
            entry.Used,
            entry.Reason,
            [.. statement.Members.Select(member => new MemberItem(member.Claim.Id, member.Claim.Article, member.Claim.Outlet, member.Reason))],
            [.. statement.Rejected.Select(claim => claim.Id)]);
    }
}
