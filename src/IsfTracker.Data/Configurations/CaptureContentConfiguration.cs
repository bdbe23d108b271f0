using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsfTracker.Data.Configurations;

internal sealed class CaptureContentConfiguration : IEntityTypeConfiguration<CaptureContent>
{
    public void Configure(EntityTypeBuilder<CaptureContent> builder)
    {
        builder.ToTable("CaptureContents");
        builder.HasKey(content => content.CaptureId);
    }
}
