using System.Text;
using IsfTracker.Core.Reading;

namespace IsfTracker.Tests.Reading;

public sealed class RefusedFileTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\uFEFF")]
    public void A_file_without_a_character_is_empty(string content) =>
        Reads.Refused(Encoding.UTF8.GetBytes(content)).Code.Should().Be("empty");

    [Fact]
    public void A_file_of_more_than_five_megabytes_is_too_large() =>
        Reads.Refused(new byte[DocumentReader.MaxBytes + 1]).Code.Should().Be("too-large");

    [Theory]
    [InlineData("%PDF-1.7 and so on", "a PDF")]
    [InlineData("PK\u0003\u0004....word/document.xml", "a Word (DOCX) document")]
    [InlineData("GIF89a", "a GIF picture")]
    public void A_known_format_is_named_with_what_to_do(string start, string name)
    {
        var refused = Reads.Refused(Encoding.ASCII.GetBytes(start));

        refused.Code.Should().Be("binary");
        refused.Reason.Should().Be($"The file is {name}. Save the article as text (.txt) or HTML (.html) and choose that file.");
    }

    [Fact]
    public void Bytes_that_are_no_text_are_binary()
    {
        var bytes = new byte[4096];
        new Random(7).NextBytes(bytes);

        Reads.Refused(bytes).Code.Should().Be("binary");
    }

    [Fact]
    public void Bytes_of_an_unknown_type_are_of_an_unsupported_type()
    {
        var bytes = new byte[4096];
        new Random(7).NextBytes(bytes);

        Reads.Refused(bytes, "photo.xyz").Code.Should().Be("unsupported-type");
    }

    [Fact]
    public void Data_is_no_article() =>
        Reads.Refused("""{"title":"Karvenia","claims":[]}"""u8.ToArray(), "claims.json").Code.Should().Be("unsupported-type");

    [Theory]
    [InlineData("12 34 56\n--- ***")]
    [InlineData("<html><body><script>var text = 'no';</script></body></html>")]
    public void A_file_without_a_word_has_no_text(string content) =>
        Reads.Refused(Encoding.UTF8.GetBytes(content)).Code.Should().Be("no-text");

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("<b>x</b>.txt")]
    [InlineData("C:\\articles\\one")]
    [InlineData("")]
    public void A_name_is_never_more_than_an_extension(string name) =>
        Reads.Text("Karvenia has no plans to send soldiers, the minister said.", name).Text.Should().Be("Karvenia has no plans to send soldiers, the minister said.");
}
