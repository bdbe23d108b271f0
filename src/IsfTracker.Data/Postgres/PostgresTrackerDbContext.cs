using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Data.Postgres;

/// <summary>The store in a PostgreSQL database.</summary>
public sealed class PostgresTrackerDbContext(DbContextOptions<PostgresTrackerDbContext> options) : TrackerDbContext(options);
