using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Language;

/// <summary>A date expression in a text with the days it means, resolved against a reference date.</summary>
/// <param name="Value">Null when it depends on a day that is not known: the reference date, or the day another sentence speaks of ("three days later").</param>
/// <param name="Granularity">The unit the expression names; of "earlier this month" the month, whose value is the whole of it.</param>
public readonly record struct FoundDate(TextSpan Span, Edtf? Value, DateGranularity Granularity = DateGranularity.Day);
