namespace IsfTracker.Core.Language;

/// <summary>How <c>05/06/2025</c> is read where both readings are possible.</summary>
public enum NumericDateOrder { DayFirst, MonthFirst }
