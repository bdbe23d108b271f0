using IsfTracker.Data.Conversions;
using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsfTracker.Data.Configurations;

internal sealed class ClaimConfiguration : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.Property(claim => claim.PublicId).HasMaxLength(Lengths.PublicId);
        builder.Property(claim => claim.Actor).HasMaxLength(Lengths.Code);
        builder.Property(claim => claim.Prefix).HasMaxLength(Lengths.Context);
        builder.Property(claim => claim.Suffix).HasMaxLength(Lengths.Context);
        builder.Property(claim => claim.OfficialId).HasMaxLength(Lengths.Code);
        builder.Property(claim => claim.PublishedOn).HasMaxLength(Lengths.Edtf);
        builder.Property(claim => claim.SaidOn).HasMaxLength(Lengths.Edtf);
        builder.Property(claim => claim.PipelineVersion).HasMaxLength(Lengths.Version);
        builder.Property(claim => claim.CodebookVersion).HasMaxLength(Lengths.Version);
        builder.Property(claim => claim.Cues).HasConversion<CuesConverter, ListComparer<Core.Claims.Cue>>();
        builder.Property(claim => claim.DatedEarliest).HasComputedColumnSql(Dated("Earliest"));
        builder.Property(claim => claim.DatedLatest).HasComputedColumnSql(Dated("Latest"));
        builder.HasOne(claim => claim.Capture).WithMany().HasForeignKey(claim => claim.CaptureId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(claim => claim.Article).WithMany(article => article.Claims).HasForeignKey(claim => claim.ArticleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(claim => claim.Conditions).WithOne().HasForeignKey(condition => condition.ClaimId);
        builder.HasMany(claim => claim.Vias).WithOne().HasForeignKey(via => via.ClaimId);
        Index(builder);
    }

    private static void Index(EntityTypeBuilder<Claim> builder)
    {
        // Not unique: a new reading of the same words keeps the id and retires the old row.
        builder.HasIndex(claim => claim.PublicId);
        // One current claim for each anchor and actor.
        builder.HasIndex(claim => new { claim.CaptureId, claim.Actor, claim.Start, claim.End }).IsUnique().HasFilter("\"RetiredAt\" IS NULL");
        // The list of claims pages by published date, alone or for one stance, and by the date said; of dates that begin on one day, the more precise comes first.
        builder.HasIndex(claim => new { claim.Actor, claim.PublishedEarliest, claim.PublishedLatest, claim.Id });
        builder.HasIndex(claim => new { claim.Actor, claim.Stance, claim.PublishedEarliest, claim.PublishedLatest, claim.Id });
        builder.HasIndex(claim => new { claim.Actor, claim.DatedEarliest, claim.DatedLatest, claim.Id });
        // Review lists the claims of one status, the least certain first.
        builder.HasIndex(claim => new { claim.Actor, claim.Status, claim.Confidence, claim.Id });
        // An actor's claims in one article, in the order of the text: without the actor in it, SQLite takes the index of the actor for no worse.
        builder.HasIndex(claim => new { claim.ArticleId, claim.Actor, claim.Start });
    }

    private static string Dated(string end) => $"CASE WHEN \"SaidOn\" IS NULL THEN \"Published{end}\" ELSE \"Said{end}\" END";
}
