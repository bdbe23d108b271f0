using System.CommandLine;
using IsfTracker.Web.Features.Import;
using IsfTracker.Web.Hosting;

namespace IsfTracker.Web.Commands;

/// <summary><c>import PATH…</c>: stores articles, as the form and the API do.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var paths = NamedFiles.Argument(
            "PATH",
            "Files, or folders: those with a manifest.json as it says, else every .txt, .html, .htm and .md in them. Settings may stand among them, as in --Store:Provider=Postgres.",
            IsSetting);
        var outlet = new Option<string?>("--outlet") { Description = "The outlet that published it." };
        var title = new Option<string?>("--title") { Description = "Its title." };
        var url = new Option<string?>("--url") { Description = "Its address; of one file only." };
        var published = new Option<string?>("--published") { Description = "When it appeared, as EDTF: 2025-11-07, 2025-11, 2025-11-07/.." };
        var command = new Command("import", "Stores articles and the claims found in them. Prints a line for each file.") { paths, outlet, title, url, published };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(paths),
            submission => submission with
            {
                Outlet = parsed.GetValue(outlet) ?? submission.Outlet,
                Title = parsed.GetValue(title) ?? submission.Title,
                Url = parsed.GetValue(url) ?? submission.Url,
                Published = parsed.GetValue(published) ?? submission.Published,
            },
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] arguments, Func<ArticleSubmission, ArticleSubmission> typed, CancellationToken cancellationToken)
    {
        var settings = arguments.Where(IsSetting).ToArray();
        try
        {
            using var host = StoreHost.Build(settings);
            await host.MigrateStoreAsync(cancellationToken);
            return await ImportAsync(host, arguments.Except(settings), typed, cancellationToken);
        }
        catch (UnusableSettingException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return ExitCodes.WrongUsage;
        }
    }

    private static async Task<int> ImportAsync(
        IHost host, IEnumerable<string> paths, Func<ArticleSubmission, ArticleSubmission> typed, CancellationToken cancellationToken)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var import = scope.ServiceProvider.GetRequiredService<ImportArticles>();
        var code = ExitCodes.Done;
        foreach (var (name, submission, reason) in paths.SelectMany(ArticlePaths.Read))
        {
            ImportResult result = submission is null
                ? new ImportResult.Refused(name, "unreadable", reason!)
                : (await import.RunAsync([typed(submission)], cancellationToken))[0];
            Console.WriteLine($"{name}: {Words(result)}");
            if (result is ImportResult.Refused) { code = ExitCodes.Refused; }
        }
        return code;
    }

    private static string Words(ImportResult result) => result switch
    {
        ImportResult.Added { IsNewCapture: true } added => $"added as a newer copy of {added.Article}, {Count(added)}",
        ImportResult.Added added => $"added as {added.Article}, {Count(added)}",
        ImportResult.AlreadyHeld held => $"already held as {held.Article}",
        ImportResult.Refused refused => $"refused: {refused.Reason}",
        _ => throw new InvalidOperationException("An import has a fourth outcome."),
    };

    private static string Count(ImportResult.Added added) =>
        added.Extraction.NotCoded ?? (added.Claims.Count == 1 ? "1 claim" : $"{added.Claims.Count} claims");

    public static bool IsSetting(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal) && argument.Contains(':', StringComparison.Ordinal);
}
