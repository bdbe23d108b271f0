namespace IsfTracker.Core.Codebooks;

/// <summary>The outcome of reading a codebook: the codebook, or everything that is wrong with the file.</summary>
public abstract record CodebookResult
{
    private CodebookResult() { }

    public sealed record Loaded(Codebook Codebook) : CodebookResult;

    /// <param name="Faults">In the order of the file; never empty.</param>
    public sealed record Invalid(IReadOnlyList<CodebookFault> Faults) : CodebookResult
    {
        public override string ToString() => string.Join(Environment.NewLine, Faults);
    }
}

/// <summary>One thing that is wrong with a codebook.</summary>
/// <param name="Line">Line of the file, from 1.</param>
public readonly record struct CodebookFault(int Line, string Reason)
{
    public override string ToString() => $"line {Line}: {Reason}";
}
