namespace IsfTracker.Core.Language;

/// <summary>The unit of the calendar that a date expression names: "Friday" a day, "last November" a month.</summary>
public enum DateGranularity { Day, Weekend, Week, Month, Season, Quarter, HalfYear, Year, Decade, Century }
