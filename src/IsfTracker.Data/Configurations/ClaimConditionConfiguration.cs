using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsfTracker.Data.Configurations;

internal sealed class ClaimConditionConfiguration : IEntityTypeConfiguration<ClaimCondition>
{
    public void Configure(EntityTypeBuilder<ClaimCondition> builder)
    {
        builder.ToTable("ClaimConditions");
        builder.HasKey(condition => new { condition.ClaimId, condition.Code });
        builder.Property(condition => condition.Code).HasMaxLength(Lengths.Code);
        // The claims that name a condition.
        builder.HasIndex(condition => condition.Code);
    }
}
