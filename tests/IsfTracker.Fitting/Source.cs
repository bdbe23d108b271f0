using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Fitting;

/// <summary>A folder of labelled articles, or of specification files, with the codebook they are read by.</summary>
/// <param name="Weight">How much each article counts.</param>
/// <param name="OnlyStances">The articles are single passages: nothing is learnt from them of which passages are claims.</param>
internal sealed record Source(string Path, Codebook Codebook, double Weight, bool OnlyStances)
{
    private static readonly Dictionary<(Codebook, string), ClaimExtractor> Extractors = [];

    public ClaimExtractor Extractor(string? actor)
    {
        var found = (actor is null ? null : Codebook.FindActor(actor.ToLowerInvariant())) ?? Codebook.FindActor(Codebook.DefaultActor)!;
        if (!Extractors.TryGetValue((Codebook, found.Id), out var extractor)) { Extractors[(Codebook, found.Id)] = extractor = new ClaimExtractor(Codebook, found); }
        return extractor;
    }

    /// <summary>Reads the arguments in their order: <c>--codebook FILE</c> holds for the folders behind it, <c>--passages</c> says that the folders behind it hold single passages; <c>FOLDER*2</c> counts twice.</summary>
    public static IReadOnlyList<Source> Parse(IEnumerable<string> arguments)
    {
        var (sources, codebook, onlyStances, expectsCodebook) = (new List<Source>(), default(Codebook), false, false);
        foreach (var argument in arguments)
        {
            if (expectsCodebook) { (codebook, expectsCodebook) = (((CodebookResult.Loaded)CodebookReader.Read(File.ReadAllText(argument))).Codebook, false); }
            else if (argument == "--codebook") { expectsCodebook = true; }
            else if (argument == "--passages") { onlyStances = true; }
            else
            {
                var star = argument.LastIndexOf('*');
                var weight = star < 0 ? 1 : double.Parse(argument[(star + 1)..], System.Globalization.CultureInfo.InvariantCulture);
                sources.Add(new Source(star < 0 ? argument : argument[..star], codebook ?? throw new ArgumentException("--codebook FILE must stand before the first folder"), weight, onlyStances));
            }
        }
        return sources;
    }
}
