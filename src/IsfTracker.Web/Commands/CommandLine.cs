using System.CommandLine;
using IsfTracker.Web.Hosting;

namespace IsfTracker.Web.Commands;

/// <summary>The verbs of the program. Without one it serves.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Tracks what a government says about contributing to a force, from news articles. Without a verb: serves the web site.")
        {
            ExtractCommand.Create(),
            AnalyzeCommand.Create(),
            ReadCommand.Create(),
            SimilarCommand.Create(),
            ImportCommand.Create(),
            RereadCommand.Create(),
        };
        if (args.Length == 0 || IsSetting(args[0]))
        {
            return FindFault(args) is { } fault ? Refuse([fault]) : await ServeAsync(args);
        }
        var parsed = root.Parse(args);
        return parsed.Errors.Count == 0 ? await parsed.InvokeAsync() : Refuse(parsed.Errors.Select(error => error.Message));
    }

    private static async Task<int> ServeAsync(string[] args)
    {
        try
        {
            return await WebHost.RunAsync(args);
        }
        catch (UnusableSettingException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return ExitCodes.WrongUsage;
        }
    }

    /// <summary>A setting for the host, as in <c>--urls http://localhost:5081</c> or <c>--Store:Provider=Postgres</c>.</summary>
    private static bool IsSetting(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal) && argument is not ("--help" or "--version");

    /// <summary>The host would pass over a setting without a value and serve with its default.</summary>
    private static string? FindFault(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (!IsSetting(args[i])) { return $"'{args[i]}' belongs to no setting."; }
            if (args[i].Contains('=', StringComparison.Ordinal)) { continue; }
            if (i + 1 == args.Length || IsSetting(args[i + 1])) { return $"{args[i]} needs a value, if it is a setting."; }
            i++;
        }
        return null;
    }

    private static int Refuse(IEnumerable<string> reasons)
    {
        foreach (var reason in reasons) { Console.Error.WriteLine(reason); }
        Console.Error.WriteLine("Try --help.");
        return ExitCodes.WrongUsage;
    }
}
