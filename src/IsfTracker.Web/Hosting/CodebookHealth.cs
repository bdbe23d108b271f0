using IsfTracker.Core.Codebooks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace IsfTracker.Web.Hosting;

/// <summary>Names the codebook in use: without one the program does not start.</summary>
internal sealed class CodebookHealth(Codebook codebook) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(HealthCheckResult.Healthy($"{codebook.Id}, version {codebook.Version}."));
}
