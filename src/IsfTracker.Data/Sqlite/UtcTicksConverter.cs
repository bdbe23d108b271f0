using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace IsfTracker.Data.Sqlite;

/// <summary>An instant as ticks of 100 ns since 0001-01-01 UTC.</summary>
internal sealed class UtcTicksConverter() : ValueConverter<DateTimeOffset, long>(
    instant => instant.UtcTicks,
    ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
