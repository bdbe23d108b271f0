using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsfTracker.Data.Configurations;

internal sealed class ClaimReviewConfiguration : IEntityTypeConfiguration<ClaimReview>
{
    public void Configure(EntityTypeBuilder<ClaimReview> builder)
    {
        builder.Property(review => review.Note).HasMaxLength(Lengths.Note);
        builder.Property(review => review.Reviewer).HasMaxLength(Lengths.Outlet);
        builder.Property(review => review.CarriedFrom).HasMaxLength(Lengths.PublicId);
        builder.HasOne(review => review.Claim).WithMany(claim => claim.Reviews).HasForeignKey(review => review.ClaimId).OnDelete(DeleteBehavior.Restrict);
    }
}
