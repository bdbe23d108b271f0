using Microsoft.EntityFrameworkCore.Storage;

namespace IsfTracker.Data;

/// <summary>A change in progress: nobody else writes until it is committed or given up.</summary>
/// <param name="at">What it records was recorded then.</param>
public sealed class StoreTurn(IDbContextTransaction transaction, DateTimeOffset at) : IAsyncDisposable
{
    /// <summary>The instant of the change: later than that of every change before it, also where the clock was set back.</summary>
    public DateTimeOffset At { get; } = at;

    public Task CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

    /// <summary>Gives the change up unless it was committed.</summary>
    public ValueTask DisposeAsync() => transaction.DisposeAsync();
}
