using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using IsfTracker.Core;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;

namespace IsfTracker.Web.Commands;

/// <summary><c>read FILE…</c>: what reading finds in a file, before any claim is looked for; touches no store.</summary>
internal static class ReadCommand
{
    private static readonly JsonSerializerOptions OneLine = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create()
    {
        var files = NamedFiles.Argument("FILE", "Text, HTML or Markdown files.");
        var url = new Option<string?>("--url") { Description = "The address of the article." };
        var published = new Option<string?>("--published") { Description = "When it appeared, as EDTF: 2025-11-07, 2025-11, 2025-11-07/.." };
        var outlet = new Option<string?>("--outlet") { Description = "The outlet that published it." };
        var title = new Option<string?>("--title") { Description = "Its title." };
        var json = new Option<bool>("--json") { Description = "Prints one JSON object a line." };
        published.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } typed && !Edtf.TryParse(typed, out _, out var error)) { result.AddError($"--published: {error}"); }
        });
        var command = new Command("read", "Prints the title, outlet, dates and main text that reading finds; touches no store.")
        {
            files, url, published, outlet, title, json,
        };
        command.SetAction(parsed => InputFiles.Read(
            parsed.GetRequiredValue(files),
            request => request with
            {
                Url = parsed.GetValue(url),
                Published = parsed.GetValue(published) is { } typed ? Edtf.Parse(typed) : null,
                Outlet = parsed.GetValue(outlet),
                Title = parsed.GetValue(title),
            },
            parsed.GetValue(json) ? PrintJson : PrintForPeople));
        return command;
    }

    private static void PrintJson(string file, ReadDocument document) => Console.WriteLine(JsonSerializer.Serialize(
        new
        {
            file,
            document.Title,
            document.Author,
            document.Outlet,
            document.Url,
            publishedOn = document.Published.On?.ToString(),
            publishedBasis = document.Published.Basis.ToCode(),
            document.Language,
            document.Text,
        },
        OneLine));

    private static void PrintForPeople(string file, ReadDocument document)
    {
        Console.WriteLine($"{file} ({document.MediaType}, {document.Language})");
        Console.WriteLine($"  title      {document.Title ?? "not found"}");
        Console.WriteLine($"  author     {document.Author ?? "not found"}");
        Console.WriteLine($"  outlet     {document.Outlet ?? "not found"}");
        Console.WriteLine($"  address    {document.Url ?? "not found"}");
        Console.WriteLine($"  published  {document.Published.On?.ToWords() ?? "not known"} ({document.Published.Basis.ToCode()})");
        Console.WriteLine();
        Console.WriteLine(document.Text);
        Console.WriteLine();
    }
}
