namespace IsfTracker.Core.Reading;

/// <summary>The outcome of reading one file: a document, or the reason it was refused.</summary>
public abstract record ReadResult
{
    private ReadResult() { }

    public sealed record Read(ReadDocument Document) : ReadResult;

    /// <param name="Code">Stable: <c>empty</c>, <c>too-large</c>, <c>binary</c>, <c>unsupported-type</c>, <c>no-text</c>.</param>
    /// <param name="Reason">A sentence that says what is wrong and what to do.</param>
    public sealed record Refused(string Code, string Reason) : ReadResult;
}
