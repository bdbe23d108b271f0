using IsfTracker.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace IsfTracker.Web.Hosting;

/// <summary>Whether the store can be reached and has this program's schema.</summary>
internal sealed class StoreHealth(TrackerDbContext db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!await db.Database.CanConnectAsync(cancellationToken)) { return HealthCheckResult.Unhealthy("The database cannot be reached."); }
        var lacking = await db.Database.GetPendingMigrationsAsync(cancellationToken);
        return lacking.Any() ? HealthCheckResult.Unhealthy("The database lacks migrations; starting the program applies them.") : HealthCheckResult.Healthy("Reached and migrated.");
    }
}
