using System.Text;
using IsfTracker.Core.Reading;

namespace IsfTracker.Web.Features.Import;

/// <summary>A file that somebody wants stored, with what they typed about it. What is typed wins over what the file says.</summary>
/// <param name="FileName">As given; only its last part is kept.</param>
public sealed record ArticleSubmission(ReadOnlyMemory<byte> Bytes, string FileName)
{
    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Url { get; init; }

    /// <summary>EDTF, as typed.</summary>
    public string? Published { get; init; }

    /// <summary>How <see cref="Published"/> is known.</summary>
    public PublishedBasis PublishedBasis { get; init; } = PublishedBasis.Supplied;

    /// <summary>Text that was pasted rather than uploaded.</summary>
    public static ArticleSubmission OfText(string text) => new(Encoding.UTF8.GetBytes(text), "pasted.txt");
}
