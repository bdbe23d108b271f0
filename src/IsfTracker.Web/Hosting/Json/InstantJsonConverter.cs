using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace IsfTracker.Web.Hosting.Json;

/// <summary>An instant in UTC with a <c>Z</c>: it can stand in an address as it is, where a plus sign would have to be escaped.</summary>
internal sealed class InstantJsonConverter : JsonConverter<DateTimeOffset>
{
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTimeOffset();

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));
}
