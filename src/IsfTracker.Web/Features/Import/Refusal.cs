namespace IsfTracker.Web.Features.Import;

/// <summary>Why something was not taken.</summary>
/// <param name="Code">Stable: <c>empty</c>, <c>too-large</c>, <c>binary</c>, <c>unsupported-type</c>, <c>no-text</c>, <c>bad-url</c>, <c>bad-published</c>, …</param>
/// <param name="Reason">A sentence that says what is wrong.</param>
public sealed record Refusal(string Code, string Reason);
