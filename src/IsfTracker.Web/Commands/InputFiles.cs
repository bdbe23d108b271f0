using IsfTracker.Core.Reading;

namespace IsfTracker.Web.Commands;

/// <summary>Reads the files named on a command line: what is read goes on, what is refused is said on standard error.</summary>
internal static class InputFiles
{
    /// <summary>Passes each file that could be read to <paramref name="use"/>.</summary>
    /// <param name="request">Adds what was typed about the files to the bytes of one.</param>
    /// <returns>The exit code: <see cref="ExitCodes.Refused"/> when any file was missing or refused.</returns>
    public static int Read(IEnumerable<string> files, Func<ReadRequest, ReadRequest> request, Action<string, ReadDocument> use)
    {
        var code = ExitCodes.Done;
        foreach (var file in files)
        {
            if (Read(file, request, out var reason) is { } document) { use(file, document); }
            else
            {
                Console.Error.WriteLine($"{file}: {reason}");
                code = ExitCodes.Refused;
            }
        }
        return code;
    }

    private static ReadDocument? Read(string file, Func<ReadRequest, ReadRequest> request, out string? reason)
    {
        reason = null;
        if (FindBytes(file, out reason) is not { } bytes) { return null; }
        switch (DocumentReader.Read(request(new ReadRequest(bytes, file))))
        {
            case ReadResult.Read read: return read.Document;
            case ReadResult.Refused refused: reason = refused.Reason; return null;
            default: return null;
        }
    }

    private static byte[]? FindBytes(string file, out string? reason)
    {
        reason = null;
        try
        {
            if (Directory.Exists(file)) { reason = "This is a folder. Name the files in it."; }
            else if (!File.Exists(file)) { reason = "There is no such file."; }
            // One byte more than is read is enough for the reader to refuse it as too large.
            else { return ReadAtMost(file, DocumentReader.MaxBytes + 1); }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            reason = $"The file cannot be read: {error.Message}";
        }
        return null;
    }

    private static byte[] ReadAtMost(string file, int most)
    {
        using var stream = File.OpenRead(file);
        var bytes = new byte[(int)Math.Min(stream.Length, most)];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
