using System.CommandLine;
using IsfTracker.Web.Features.Import;
using IsfTracker.Web.Hosting;

namespace IsfTracker.Web.Commands;

/// <summary><c>reread</c>: reads the held articles by the present rules.</summary>
internal static class RereadCommand
{
    public static Command Create()
    {
        var settings = new Argument<string[]>("SETTING") { Arity = ArgumentArity.ZeroOrMore, Description = "Settings of the store, as in --Store:Provider=Postgres." };
        settings.Validators.Add(result =>
        {
            foreach (var word in result.Tokens.Select(token => token.Value).Where(word => !ImportCommand.IsSetting(word))) { result.AddError($"{word} is no setting."); }
        });
        var all = new Option<bool>("--all") { Description = "Also articles that were read by the present rules and codebook already." };
        var command = new Command("reread", "Reads the articles held by the present rules and codebook. Earlier readings and all reviews are kept. Prints a line for each article.") { settings, all };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(settings) ?? [], parsed.GetValue(all), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] settings, bool all, CancellationToken cancellationToken)
    {
        try
        {
            using var host = StoreHost.Build(settings);
            await host.MigrateStoreAsync(cancellationToken);
            await using var scope = host.Services.CreateAsyncScope();
            await foreach (var result in scope.ServiceProvider.GetRequiredService<RereadArticles>().RunAsync(all, cancellationToken))
            {
                Console.WriteLine($"{result.Article}: {(result.Claims is { } claims ? $"read anew, {(claims == 1 ? "1 claim" : $"{claims} claims")}" : "stays as it was")}");
            }
            return ExitCodes.Done;
        }
        catch (UnusableSettingException fault)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return ExitCodes.WrongUsage;
        }
    }
}
