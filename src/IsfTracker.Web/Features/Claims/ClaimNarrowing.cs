using IsfTracker.Core.Statements;
using IsfTracker.Data;
using IsfTracker.Data.Entities;
using IsfTracker.Web.Features.Lists;
using IsfTracker.Web.Features.Statements;
using IsfTracker.Web.Features.Timelines;

namespace IsfTracker.Web.Features.Claims;

/// <summary>From criteria to the rows of the store.</summary>
internal static class ClaimNarrowing
{
    public static IQueryable<Claim> Matching(this IQueryable<Claim> claims, ClaimCriteria criteria, DerivedTimeline derived) =>
        claims.SeenFrom(criteria.Spoken.Actor, criteria.Spoken.Vantage, derived.Heard)
            .Read(criteria.Spoken)
            .Said(criteria.Spoken)
            .Carried(criteria)
            .Reviewed(criteria)
            .InStatement(criteria, derived);

    private static IQueryable<Claim> Read(this IQueryable<Claim> claims, SpokenCriteria criteria)
    {
        if (criteria.Stances.Count > 0) { claims = claims.Where(claim => criteria.Stances.Contains(claim.Stance)); }
        if (criteria.Kinds.Count > 0) { claims = claims.Where(claim => criteria.Kinds.Contains(claim.Kind)); }
        if (criteria.Lane is { } lane) { claims = claims.Where(claim => claim.Lane == lane); }
        return criteria.Conditions.Count == 0
            ? claims
            : claims.Where(claim => claim.Conditions.Any(condition => criteria.Conditions.Contains(condition.Code)));
    }

    private static IQueryable<Claim> Said(this IQueryable<Claim> claims, SpokenCriteria criteria)
    {
        if (criteria.Roles.Count > 0) { claims = claims.Where(claim => criteria.Roles.Contains(claim.SpeakerRole)); }
        if (criteria.Speakers.Count > 0)
        {
            var (whole, parts) = (criteria.WholeSpeakers, criteria.SpeakerParts);
            claims = claims.Where(claim => parts.Contains(claim.OfficialId!)
                || whole.Contains(claim.OfficialId == null ? claim.Speaker ?? string.Empty : claim.OfficialId)
                || parts.Any(name => TrackerDbContext.Fold(claim.Speaker)!.Contains(TrackerDbContext.Fold(name)!)));
        }
        if (criteria.From is { Earliest: var from })
        {
            claims = claims.Where(claim => claim.DatedLatest >= from);
        }
        if (criteria.To is { Latest: var to }) { claims = claims.Where(claim => claim.DatedEarliest <= to); }
        return criteria.Vias.Count == 0
            ? claims
            : claims.Where(claim => claim.Vias.Any(via => criteria.Vias.Any(given => TrackerDbContext.Fold(given) == TrackerDbContext.Fold(via.Outlet))));
    }

    private static IQueryable<Claim> Carried(this IQueryable<Claim> claims, ClaimCriteria criteria)
    {
        if (criteria.Article is { } article) { claims = claims.Where(claim => claim.Article.PublicId == article); }
        if (criteria.Outlets.Count > 0)
        {
            var outlets = criteria.Outlets.Select(Outlet.Fold).ToList();
            claims = claims.Where(claim => outlets.Contains(claim.Article.Outlet!.FoldedName));
        }
        if (criteria.Words is not { } words) { return claims; }
        return claims.Where(claim => TrackerDbContext.Fold(claim.Quote)!.Contains(TrackerDbContext.Fold(words)!)
            || TrackerDbContext.Fold(claim.Speaker)!.Contains(TrackerDbContext.Fold(words)!)
            || TrackerDbContext.Fold(claim.Article.Title)!.Contains(TrackerDbContext.Fold(words)!));
    }

    private static IQueryable<Claim> Reviewed(this IQueryable<Claim> claims, ClaimCriteria criteria)
    {
        if (criteria.Statuses.Count == 0) { return claims; }
        return criteria.Spoken.Vantage.KnownAt is not { } at
            ? claims.Where(claim => criteria.Statuses.Contains(claim.Status))
            : claims.Where(claim => criteria.Statuses.Contains(
                claim.Reviews.Where(review => review.RecordedAt <= at).OrderByDescending(review => review.Id)
                    .Select(review => (ReviewStatus?)review.Status).FirstOrDefault() ?? ReviewStatus.Unreviewed));
    }

    private static IQueryable<Claim> InStatement(this IQueryable<Claim> claims, ClaimCriteria criteria, DerivedTimeline derived)
    {
        if (criteria.Statements.Count == 0) { return claims; }
        var members = criteria.Statements.Select(derived.FindStatement).OfType<StatementItem>().SelectMany(statement => statement.Claims.Concat(statement.Rejected)).ToList();
        return claims.Where(claim => members.Contains(claim.PublicId));
    }
}
