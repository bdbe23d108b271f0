using System.Text;
using IsfTracker.Core.Reading;

namespace IsfTracker.Tests.Reading;

/// <summary>Short ways to read a file in a test.</summary>
internal static class Reads
{
    public static ReadDocument Text(string text, string fileName = "article.txt") => Document(Encoding.UTF8.GetBytes(text), fileName);

    public static ReadDocument Document(byte[] bytes, string fileName = "article.txt") => Document(new ReadRequest(bytes, fileName));

    public static ReadDocument Document(ReadRequest request) =>
        DocumentReader.Read(request).Should().BeOfType<ReadResult.Read>().Subject.Document;

    public static ReadResult.Refused Refused(byte[] bytes, string fileName = "article.txt") =>
        DocumentReader.Read(new ReadRequest(bytes, fileName)).Should().BeOfType<ReadResult.Refused>().Subject;
}
