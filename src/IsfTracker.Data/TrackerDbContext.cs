using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Reading;
using IsfTracker.Core.Statements;
using IsfTracker.Data.Conversions;
using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Data;

/// <summary>The store. What differs between databases is in the subclasses.</summary>
public abstract class TrackerDbContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<StoredCodebook> Codebooks => Set<StoredCodebook>();

    public DbSet<Outlet> Outlets => Set<Outlet>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<Capture> Captures => Set<Capture>();

    public DbSet<CaptureContent> CaptureContents => Set<CaptureContent>();

    public DbSet<ArticleReading> ArticleReadings => Set<ArticleReading>();

    public DbSet<Claim> Claims => Set<Claim>();

    public DbSet<ClaimReview> ClaimReviews => Set<ClaimReview>();

    public DbSet<StoredStatement> Statements => Set<StoredStatement>();

    public DbSet<StatementMember> StatementMembers => Set<StatementMember>();

    public DbSet<StatementEdit> StatementEdits => Set<StatementEdit>();

    public DbSet<ContextEvent> ContextEvents => Set<ContextEvent>();

    public DbSet<StoreChange> StoreChanges => Set<StoreChange>();

    /// <summary>Lower case as the database does it; only for use inside queries.</summary>
    [DbFunction("lower", IsBuiltIn = true)]
    public static string? Lower(string? text) => text?.ToLowerInvariant();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(TrackerDbContext).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        StoreAsCode<Stance>(configurationBuilder);
        StoreAsCode<Lane>(configurationBuilder);
        StoreAsCode<SpeakerRole>(configurationBuilder);
        StoreAsCode<ClaimKind>(configurationBuilder);
        StoreAsCode<PublishedBasis>(configurationBuilder);
        StoreAsCode<ReviewStatus>(configurationBuilder);
        StoreAsCode<SaidBasis>(configurationBuilder);
        StoreAsCode<JoinReason>(configurationBuilder);
        StoreAsCode<StatementEditKind>(configurationBuilder);
        StoreAsCode<ConditionOutcome>(configurationBuilder);
    }

    private static void StoreAsCode<T>(ModelConfigurationBuilder configurationBuilder) where T : struct, Enum =>
        configurationBuilder.Properties<T>().HaveConversion<CodeConverter<T>>().HaveMaxLength(Lengths.Code);
}
