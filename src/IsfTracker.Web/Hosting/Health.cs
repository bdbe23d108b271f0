using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace IsfTracker.Web.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: it can also do its work.</summary>
internal static class Health
{
    public static void AddHealth(this WebApplicationBuilder builder) => builder.Services.AddHealthChecks()
        .AddCheck<StoreHealth>("store", timeout: TimeSpan.FromSeconds(5))
        .AddCheck<CodebookHealth>("codebook");

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false, ResponseWriter = AnswerAsync });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = AnswerAsync });
    }

    /// <summary>Says which part is missing, without its inner messages: they may hold the connection string.</summary>
    private static Task AnswerAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(new
    {
        status = Word(report.Status),
        checks = report.Entries.ToDictionary(entry => entry.Key, entry => new { status = Word(entry.Value.Status), entry.Value.Description }),
    });

    private static string Word(HealthStatus status) => status.ToString().ToLowerInvariant();
}
