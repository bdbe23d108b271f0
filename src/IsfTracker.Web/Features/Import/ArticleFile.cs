using IsfTracker.Core.Reading;

namespace IsfTracker.Web.Features.Import;

/// <summary>A file on disk as bytes.</summary>
internal static class ArticleFile
{
    /// <summary>At most one byte more than is read of an article: enough to be refused as too large.</summary>
    public static (byte[]? Bytes, string? Reason) Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var bytes = new byte[(int)Math.Min(stream.Length, DocumentReader.MaxBytes + 1)];
            stream.ReadExactly(bytes);
            return (bytes, null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return (null, fault.Message);
        }
    }
}
