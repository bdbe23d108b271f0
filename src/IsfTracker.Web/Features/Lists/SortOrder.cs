namespace IsfTracker.Web.Features.Lists;

/// <summary>How a list runs, as the address writes it: what it goes by, with <c>-</c> in front where it goes down.</summary>
internal readonly record struct SortOrder(string Code)
{
    public bool Descending => Code[0] == '-';

    /// <summary>What the list goes by.</summary>
    public string By => Code.TrimStart('-');

    /// <param name="by">What the list may go by; the first unless asked otherwise, going down.</param>
    public static SortOrder Read(string? value, FilterReader reader, params string[] by) =>
        new(reader.OneOf("sort", value, [.. by.SelectMany(one => new[] { $"-{one}", one })]) ?? $"-{by[0]}");
}
