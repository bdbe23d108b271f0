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
            ImportCommand.Create(),
        };
        if (args.Length == 0 || IsSetting(args[0]))
        {
            return await ServeAsync(args);
        }
        var parsed = root.Parse(args);
        return parsed.Errors.Count == 0 ? await parsed.InvokeAsync() : Refuse(parsed);
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

    private static int Refuse(ParseResult parsed)
    {
        foreach (var error in parsed.Errors) { Console.Error.WriteLine(error.Message); }
        Console.Error.WriteLine("Try --help.");
        return ExitCodes.WrongUsage;
    }
}
