using System.Text.Json;
using System.Text.Json.Serialization;
using IsfTracker.Core.Dates;

namespace IsfTracker.Web.Hosting.Json;

/// <summary>A date as its EDTF string.</summary>
internal sealed class EdtfJsonConverter : JsonConverter<Edtf>
{
    public override Edtf Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String) { throw new JsonException("A date in EDTF is expected, as a string."); }
        return Edtf.TryParse(reader.GetString(), out var date, out var error) ? date : throw new JsonException(error);
    }

    public override void Write(Utf8JsonWriter writer, Edtf value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
