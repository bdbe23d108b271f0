using System.Buffers.Binary;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace IsfTracker.Data.Conversions;

/// <summary>A MinHash signature as bytes, little-endian on every machine.</summary>
internal sealed class SignatureConverter() : ValueConverter<ReadOnlyMemory<uint>, byte[]>(signature => Write(signature), bytes => Read(bytes))
{
    private static byte[] Write(ReadOnlyMemory<uint> signature)
    {
        var bytes = new byte[signature.Length * sizeof(uint)];
        for (var i = 0; i < signature.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), signature.Span[i]);
        }
        return bytes;
    }

    private static ReadOnlyMemory<uint> Read(byte[] bytes)
    {
        var signature = new uint[bytes.Length / sizeof(uint)];
        for (var i = 0; i < signature.Length; i++)
        {
            signature[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)));
        }
        return signature;
    }
}
