using System.Text;

namespace IsfTracker.Tests.Reading;

public sealed class CharacterSetTests
{
    private const string Quoted = "“We are going,” Volk said – in Tolmin’s old café. Nobody else spoke there that day.";

    public static TheoryData<string> Marked => ["utf-8", "utf-16", "utf-16BE", "utf-32"];

    [Theory]
    [MemberData(nameof(Marked))]
    public void A_byte_order_mark_names_the_character_set(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Reads.Document([.. encoding.GetPreamble(), .. encoding.GetBytes(Quoted)]).Text.Should().Be(Quoted);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("windows-1252")]
    public void Without_a_mark_the_bytes_tell(string name)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

        Reads.Document(encoding.GetBytes(Quoted)).Text.Should().Be(Quoted);
    }

    [Theory]
    [InlineData("windows-1251", "Президент сказал нет.")]
    [InlineData("iso-8859-9", "Dışişleri Bakanı İstanbul'da konuştu.")]
    [InlineData("windows-1254", "“Şimdi değil” dedi.")]
    public void A_page_may_declare_an_older_character_set(string name, string sentence)
    {
        var page = $"<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={name}\"></head><body><p>{sentence}</p></body></html>";
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name)!;

        Reads.Document(encoding.GetBytes(page), "page.html").Text.Should().Contain(sentence);
    }

    [Fact]
    public void Utf8_is_read_as_what_it_is_though_the_page_declares_another()
    {
        var page = $"<html><head><meta charset=\"windows-1252\"></head><body><p>{Quoted}</p></body></html>";

        Reads.Text(page, "page.html").Text.Should().Contain(Quoted);
    }

    [Fact]
    public void Utf8_cut_off_inside_a_character_stays_utf8()
    {
        var bytes = Encoding.UTF8.GetBytes(Quoted + "“")[..^1];

        Reads.Document(bytes).Text.Should().StartWith(Quoted);
    }
}
