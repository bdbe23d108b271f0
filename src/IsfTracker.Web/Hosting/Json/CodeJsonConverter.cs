using System.Text.Json;
using System.Text.Json.Serialization;
using IsfTracker.Core;

namespace IsfTracker.Web.Hosting.Json;

/// <summary>An enumeration as its code: <c>"head-of-state"</c>.</summary>
internal sealed class CodeJsonConverter<T> : JsonConverter<T> where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Codes.TryParse<T>(reader.GetString(), out var value)
            ? value
            : throw new JsonException($"One of {string.Join(", ", Codes.All<T>())} is expected.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToCode());
}
