using System.CommandLine;

namespace IsfTracker.Web.Commands;

/// <summary>The files that a verb is given.</summary>
internal static class NamedFiles
{
    /// <param name="takes">What beside files may stand among them.</param>
    public static Argument<string[]> Argument(string name, string description, Func<string, bool>? takes = null)
    {
        var files = new Argument<string[]>(name) { Arity = ArgumentArity.OneOrMore, Description = description };
        // A misspelt option would otherwise be taken for a file that is not there, and the rest would run without it.
        files.Validators.Add(result =>
        {
            foreach (var word in result.Tokens.Select(token => token.Value).Where(word => word is ['-', _, ..] && takes?.Invoke(word) != true && !File.Exists(word)))
            {
                result.AddError($"There is no option {word}.");
            }
        });
        return files;
    }
}
