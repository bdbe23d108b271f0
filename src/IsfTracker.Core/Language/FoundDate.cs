using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>A date expression in a text with the days it means, resolved against a reference date.</summary>
/// <param name="Value">Null when it depends on a reference date that is not known.</param>
public readonly record struct FoundDate(TextSpan Span, Edtf? Value);
