using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsfTracker.Data.Configurations;

internal sealed class StatementMemberConfiguration : IEntityTypeConfiguration<StatementMember>
{
    public void Configure(EntityTypeBuilder<StatementMember> builder)
    {
        builder.ToTable("StatementMembers");
        // The claim alone is the key: no claim is in two statements.
        builder.HasKey(member => member.ClaimId);
        builder.Property(member => member.ClaimId).ValueGeneratedNever();
        builder.HasOne(member => member.Claim).WithOne().HasForeignKey<StatementMember>(member => member.ClaimId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(member => member.Statement).WithMany(statement => statement.Members).HasForeignKey(member => member.StatementId);
    }
}
