using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsfTracker.Data.Configurations;

internal sealed class ClaimViaConfiguration : IEntityTypeConfiguration<ClaimVia>
{
    public void Configure(EntityTypeBuilder<ClaimVia> builder)
    {
        builder.ToTable("ClaimVias");
        builder.HasKey(via => new { via.ClaimId, via.Position });
    }
}
