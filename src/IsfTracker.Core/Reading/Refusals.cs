using System.Globalization;

namespace IsfTracker.Core.Reading;

/// <summary>Why files are refused, each with what to do.</summary>
internal static class Refusals
{
    public static readonly ReadResult Empty = new ReadResult.Refused(
        "empty", "The file is empty. Choose a file with the text of an article.");

    public static readonly ReadResult TooLarge = new ReadResult.Refused(
        "too-large", string.Create(CultureInfo.InvariantCulture, $"The file is larger than {DocumentReader.MaxBytes / 1024 / 1024} MB. Save the article alone, as text or HTML."));

    public static readonly ReadResult UnsupportedType = new ReadResult.Refused(
        "unsupported-type", "Files of this type are not read. Save the article as text (.txt), HTML (.html) or Markdown (.md).");

    public static readonly ReadResult Data = new ReadResult.Refused(
        "unsupported-type", "The file holds data (JSON), not an article. Save the article as text (.txt), HTML (.html) or Markdown (.md).");

    public static readonly ReadResult NoText = new ReadResult.Refused(
        "no-text", "No readable text was found in the file. Copy the text of the article into a text file, or paste it.");

    /// <param name="what">"a PDF", "a Word (DOCX) document".</param>
    public static ReadResult Binary(string what) => new ReadResult.Refused(
        "binary", $"The file is {what}. Save the article as text (.txt) or HTML (.html) and choose that file.");
}
