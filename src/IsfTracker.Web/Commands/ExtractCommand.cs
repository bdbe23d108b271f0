using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;

namespace IsfTracker.Web.Commands;

/// <summary><c>extract FILE…</c>: what an article says, one JSON object a line; touches no store.</summary>
internal static class ExtractCommand
{
    private static readonly JsonSerializerOptions OneLine = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var files = NamedFiles.Argument("FILE", "Text, HTML or Markdown files.");
        var published = new Option<string?>("--published") { Description = "When they appeared, as EDTF: 2025-11-07, 2025-11, 2025-11-07/.." };
        var outlet = new Option<string?>("--outlet") { Description = "The outlet that published them." };
        var actor = new Option<string?>("--actor") { Description = "Id of the actor whose position is read; the codebook's default when left out." };
        var codebook = new Option<string?>("--codebook") { Description = "A codebook other than the one that ships with the program." };
        var cues = new Option<bool>("--cues") { Description = "Adds the rules and words that decided each claim." };
        var json = new Option<bool>("--json") { Description = "Prints one JSON object a line." };
        published.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } typed && !Edtf.TryParse(typed, out _, out var error)) { result.AddError($"--published: {error}"); }
        });
        var command = new Command("extract", "Prints the claims of articles; touches no store.") { files, published, outlet, actor, codebook, cues, json };
        command.SetAction(parsed =>
        {
            if (FindExtractor(parsed.GetValue(codebook), parsed.GetValue(actor)) is not { } extractor) { return ExitCodes.WrongUsage; }
            Action<string, ReadDocument> print = parsed.GetValue(json)
                ? (file, document) => PrintJson(file, document, extractor.Extract(document), parsed.GetValue(cues))
                : (file, document) => PrintForPeople(file, document, extractor.Extract(document));
            return InputFiles.Read(
                parsed.GetRequiredValue(files),
                request => request with { Published = parsed.GetValue(published) is { } typed ? Edtf.Parse(typed) : null, Outlet = parsed.GetValue(outlet), Since = extractor.Since },
                print);
        });
        return command;
    }

    /// <summary>The extractor for a codebook and actor; null, with the reason on standard error, when there is none.</summary>
    private static ClaimExtractor? FindExtractor(string? file, string? actorId)
    {
        var path = file ?? Path.Combine(AppContext.BaseDirectory, "seeds", "codebook.yaml");
        if (!File.Exists(path)) { return Refuse($"{path}: there is no such codebook."); }
        var read = CodebookReader.Read(File.ReadAllText(path));
        if (read is not CodebookResult.Loaded { Codebook: var codebook }) { return Refuse($"{path} is not a codebook:{Environment.NewLine}{read}"); }
        return codebook.FindActor(actorId ?? codebook.DefaultActor) is { } actor
            ? new ClaimExtractor(codebook, actor)
            : Refuse($"--actor: '{actorId}' is not one of {string.Join(", ", codebook.Actors.Select(known => known.Id))}.");
    }

    private static ClaimExtractor? Refuse(string reason)
    {
        Console.Error.WriteLine(reason);
        return null;
    }

    private static void PrintJson(string file, ReadDocument document, Extraction extraction, bool withCues)
    {
        var head = JsonSerializer.SerializeToNode(ExtractedArticle.Of(file, document, extraction), OneLine)!.AsObject();
        head["claims"] = JsonSerializer.SerializeToNode(extraction.Claims.Select(claim => ExtractedClaim.Of(claim, document.Text, withCues)), OneLine);
        foreach (var claim in head["claims"]!.AsArray())
        {
            foreach (var optional in (ReadOnlySpan<string>)["viaChain", "cues"])
            {
                if (claim![optional] is null) { claim.AsObject().Remove(optional); }
            }
        }
        Console.WriteLine(head.ToJsonString(OneLine));
    }

    private static void PrintForPeople(string file, ReadDocument document, Extraction extraction)
    {
        Console.WriteLine($"{file}: {document.Title ?? "no title"} ({extraction.OverallStance?.ToString().ToLowerInvariant() ?? extraction.NotCoded ?? "not relevant"})");
        foreach (var claim in extraction.Claims.Select(claim => ExtractedClaim.Of(claim, document.Text, false)))
        {
            Console.WriteLine($"  {claim.Stance,-11} {claim.Kind,-16} {claim.Speaker ?? "the outlet"} ({claim.SpeakerRole}){(claim.Via is { } via ? $" via {via}" : "")} {claim.SaidOn}");
            Console.WriteLine($"    {claim.Quote}");
        }
    }
}
