using IsfTracker.Data.Conversions;
using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsfTracker.Data.Configurations;

internal sealed class StoredStatementConfiguration : IEntityTypeConfiguration<StoredStatement>
{
    public void Configure(EntityTypeBuilder<StoredStatement> builder)
    {
        builder.ToTable("Statements");
        builder.Property(statement => statement.PublicId).HasMaxLength(Lengths.PublicId);
        builder.Property(statement => statement.Actor).HasMaxLength(Lengths.Code);
        builder.Property(statement => statement.SaidOn).HasMaxLength(Lengths.Edtf);
        builder.Property(statement => statement.OfficialId).HasMaxLength(Lengths.Code);
        builder.Property(statement => statement.Via).HasConversion<JsonListConverter, ListComparer<string>>();
        builder.Property(statement => statement.Conditions).HasConversion<JsonListConverter, ListComparer<string>>();
        builder.HasIndex(statement => statement.PublicId).IsUnique();
        // The list of an actor's statements pages by the day said.
        builder.HasIndex(statement => new { statement.Actor, statement.SaidEarliest, statement.Id });
    }
}
