using IsfTracker.Data;
using IsfTracker.Data.Entities;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Web.Features.Codebooks;

/// <summary>Keeps every codebook that claims were read with.</summary>
internal static class CodebookRecording
{
    /// <summary>Records the file unless the store has it.</summary>
    public static async Task RecordCodebookAsync(this TrackerDbContext db, CodebookFile file, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await db.Codebooks.AnyAsync(codebook => codebook.Sha256 == file.Sha256, cancellationToken)) { return; }
        await using var change = await db.BeginChangeAsync(clock, cancellationToken);
        // Asked again within the turn: another node may have started at the same time.
        if (await db.Codebooks.AnyAsync(codebook => codebook.Sha256 == file.Sha256, cancellationToken)) { return; }
        db.Codebooks.Add(new StoredCodebook
        {
            CodebookId = file.Codebook.Id,
            Version = file.Codebook.Version,
            Sha256 = file.Sha256,
            Content = file.Content,
            RecordedAt = change.At,
        });
        await db.SaveChangesAsync(cancellationToken);
        await change.CommitAsync(cancellationToken);
    }
}
