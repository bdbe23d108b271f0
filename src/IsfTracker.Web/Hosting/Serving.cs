using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;

namespace IsfTracker.Web.Hosting;

/// <summary>From the first start of the store to the clean stop.</summary>
internal static partial class Serving
{
    public static async Task<int> ServeAsync(this WebApplication app, Task preparing)
    {
        try
        {
            await preparing;
            await app.RunAsync();
            return ExitCodes.Done;
        }
        catch (OperationCanceledException) when (app.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            // Asked to stop while it was still starting.
            return ExitCodes.Done;
        }
        catch (IOException cannotListen) when (cannotListen.InnerException is AddressInUseException or SocketException)
        {
            Log.CannotListen(app.Logger, cannotListen.Message);
            return ExitCodes.WrongUsage;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Critical, Message = "Cannot listen: {Reason} Choose another address with --urls http://localhost:5081.")]
        public static partial void CannotListen(ILogger logger, string reason);
    }
}
