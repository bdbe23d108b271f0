using IsfTracker.Core;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace IsfTracker.Data.Conversions;

/// <summary>An enumeration as its code, so that the database reads like the API.</summary>
internal sealed class CodeConverter<T>() : ValueConverter<T, string>(value => value.ToCode(), code => Codes.Parse<T>(code))
    where T : struct, Enum;
