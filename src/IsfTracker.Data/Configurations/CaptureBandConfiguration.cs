using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace IsfTracker.Data.Configurations;

internal sealed class CaptureBandConfiguration : IEntityTypeConfiguration<CaptureBand>
{
    public void Configure(EntityTypeBuilder<CaptureBand> builder)
    {
        builder.ToTable("CaptureBands");
        // The band first: captures are looked up by their bands.
        builder.HasKey(band => new { band.Band, band.CaptureId });
        builder.Property(band => band.Band).ValueGeneratedNever();
    }
}
