using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace IsfTracker.Data.Conversions;

/// <summary>A signature is replaced, never changed in place: the same memory is the same signature.</summary>
internal sealed class SignatureComparer() : ValueComparer<ReadOnlyMemory<uint>>(
    (left, right) => left.Equals(right),
    signature => signature.Length,
    signature => signature);
