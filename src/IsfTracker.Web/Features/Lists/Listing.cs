namespace IsfTracker.Web.Features.Lists;

/// <summary>A page of a list.</summary>
/// <param name="Items">Up to the limit asked for.</param>
/// <param name="Next">Opaque cursor of the following page; null on the last.</param>
public sealed record Listing<T>(IReadOnlyList<T> Items, string? Next);
