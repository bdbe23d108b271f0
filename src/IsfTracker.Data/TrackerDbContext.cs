using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Reading;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Timelines;
using IsfTracker.Data.Conversions;
using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Data;

/// <summary>The store. What differs between databases is in the subclasses.</summary>
public abstract class TrackerDbContext(DbContextOptions options) : DbContext(options)
{
    internal const string FoldFunction = "fold";

    /// <summary>What is left of a dotted capital I in lower case, beside the i.</summary>
    internal const string DotAbove = "\u0307";

    public DbSet<StoredCodebook> Codebooks => Set<StoredCodebook>();

    public DbSet<Outlet> Outlets => Set<Outlet>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<Capture> Captures => Set<Capture>();

    public DbSet<CaptureContent> CaptureContents => Set<CaptureContent>();

    public DbSet<StoredReading> ArticleReadings => Set<StoredReading>();

    public DbSet<Claim> Claims => Set<Claim>();

    public DbSet<ClaimReview> ClaimReviews => Set<ClaimReview>();

    public DbSet<CaptureBand> CaptureBands => Set<CaptureBand>();

    public DbSet<StatementEdit> StatementEdits => Set<StatementEdit>();

    public DbSet<ContextEvent> ContextEvents => Set<ContextEvent>();

    public DbSet<StoreChange> StoreChanges => Set<StoreChange>();

    /// <summary>Letters of either case as one, also the dotted capital I, for searching. Inside a query the database does it, so both sides of a comparison go through it.</summary>
    [DbFunction(FoldFunction, IsBuiltIn = true)]
    public static string? Fold(string? text) => text?.ToLowerInvariant().Replace('İ', 'i').Replace(DotAbove, "", StringComparison.Ordinal);

    /// <summary>The statements that make the database itself keep what is history; running them again changes nothing.</summary>
    internal abstract IEnumerable<string> HistoryTriggers(IReadOnlyList<HistoryTable> tables);

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
        StoreAsCode<VerdictKind>(configurationBuilder);
        StoreAsCode<ConditionOutcome>(configurationBuilder);
    }

    private static void StoreAsCode<T>(ModelConfigurationBuilder configurationBuilder) where T : struct, Enum =>
        configurationBuilder.Properties<T>().HaveConversion<CodeConverter<T>>().HaveMaxLength(Lengths.Code);
}
