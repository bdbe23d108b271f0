using System.Text.Json;
using System.Text.Json.Serialization;

namespace IsfTracker.Web.Hosting.Json;

/// <summary>Every enumeration of the domain as its code.</summary>
internal sealed class CodeJsonConverters : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) =>
        typeToConvert.IsEnum && typeToConvert.Namespace!.StartsWith(nameof(IsfTracker), StringComparison.Ordinal);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(CodeJsonConverter<>).MakeGenericType(typeToConvert))!;
}
