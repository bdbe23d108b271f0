using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using IsfTracker.Core;
using IsfTracker.Core.Statements.Similar;

namespace IsfTracker.Web.Commands;

/// <summary><c>similar FILE…</c>: which articles are rewrites of each other or contained in each other; touches no store.</summary>
internal static class SimilarCommand
{
    private static readonly JsonSerializerOptions OneLine = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var files = NamedFiles.Argument("FILE", "Text, HTML or Markdown files.");
        var json = new Option<bool>("--json") { Description = "Prints one JSON object: the groups and the pairs with their scores." };
        var command = new Command("similar", "Prints which articles are rewrites of each other or contained in each other; touches no store.") { files, json };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), parsed.GetValue(json)));
        return command;
    }

    private static int Run(string[] files, bool json)
    {
        var (names, texts) = (new List<string>(), new List<string>());
        var code = InputFiles.Read(files.Distinct(StringComparer.Ordinal), request => request, (file, document) =>
        {
            names.Add(file);
            texts.Add(document.Text);
        });
        var found = SimilarTexts.Find(texts);
        if (json) { PrintJson(found, names); }
        else { PrintForPeople(found, names); }
        return code;
    }

    private static void PrintJson(SimilarTextsResult found, List<string> names) => Console.WriteLine(JsonSerializer.Serialize(
        new
        {
            groups = found.Groups.Select(group => group.Select(number => names[number])),
            pairs = found.Pairs.Select(pair => new
            {
                one = names[pair.One],
                other = names[pair.Other],
                kind = pair.Kind.ToCode(),
                score = Math.Round(pair.Score, 4),
                jaccard = Math.Round(pair.Jaccard, 4),
                containment = Math.Round(pair.Containment, 4),
            }),
        },
        OneLine));

    private static void PrintForPeople(SimilarTextsResult found, List<string> names)
    {
        foreach (var group in found.Groups) { Console.WriteLine($"one story: {string.Join("  ", group.Select(number => names[number]))}"); }
        foreach (var pair in found.Pairs)
        {
            Console.WriteLine($"{pair.Score:0.00} {(pair.Kind == SimilarKind.Contained ? $"{names[pair.One]} within {names[pair.Other]}" : $"{names[pair.One]} ~ {names[pair.Other]}")}");
        }
    }
}
