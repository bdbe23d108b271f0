using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace IsfTracker.Data.Conversions;

/// <summary>A short list of names that is only ever read whole.</summary>
internal sealed class JsonListConverter() : ValueConverter<IReadOnlyList<string>, string>(
    list => JsonSerializer.Serialize(list, JsonSerializerOptions.Default),
    json => JsonSerializer.Deserialize<string[]>(json, JsonSerializerOptions.Default)!);
