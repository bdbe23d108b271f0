namespace IsfTracker.Web.Features.Import;

/// <summary>Brings the articles that the program ships with into a store that does not hold them.</summary>
internal sealed partial class SeedImport(ImportArticles import, ILogger<SeedImport> logger)
{
    /// <summary>Name of the setting; empty for no seeds.</summary>
    public const string PathSetting = "Seeds:Path";

    /// <summary>A fault in one entry is logged with its name; the others are imported.</summary>
    public async Task RunAsync(string folder, CancellationToken cancellationToken)
    {
        if (!File.Exists(Path.Combine(folder, SeedManifest.FileName)))
        {
            Log.NoManifest(logger, folder);
            return;
        }
        foreach (var (name, submission, reason) in SeedManifest.Read(folder))
        {
            if (submission is null)
            {
                Log.Refused(logger, name, reason!);
                continue;
            }
            foreach (var result in await import.RunAsync([submission], cancellationToken)) { Report(name, result); }
        }
    }

    private void Report(string name, ImportResult result)
    {
        switch (result)
        {
            case ImportResult.Added added: Log.Added(logger, name, added.Article, added.Claims.Count); break;
            case ImportResult.Refused refused: Log.Refused(logger, name, refused.Reason); break;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Seed {File} imported as {Article} with {Claims} claims")]
        public static partial void Added(ILogger logger, string file, string article, int claims);

        [LoggerMessage(Level = LogLevel.Error, Message = "Seed {File} was not imported: {Reason}")]
        public static partial void Refused(ILogger logger, string file, string reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "No seeds are imported: {Folder} holds no manifest.json")]
        public static partial void NoManifest(ILogger logger, string folder);
    }
}
