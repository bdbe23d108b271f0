using System.Text;
using FsCheck;
using FsCheck.Fluent;
using IsfTracker.Core;
using IsfTracker.Core.Reading;

namespace IsfTracker.Tests.Reading;

public sealed class AnyInputTests
{
    private static readonly string[] Names = ["a.txt", "a.html", "a.md", "a", "a.xyz"];

    private static readonly string[] Mutated = ["b18.html", "b20.html", "b24.md", "b05.txt", "b29.txt"];

    [Fact]
    public void Any_bytes_are_read_or_refused() => Prop.ForAll(
        ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<int>(),
        (bytes, name) => IsSound(bytes, Names[Math.Abs(name % Names.Length)])).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Any_text_is_read_or_refused() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>(), ArbMap.Default.ArbFor<int>(),
        (text, name) => IsSound(Encoding.UTF8.GetBytes(text ?? ""), Names[Math.Abs(name % Names.Length)])).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void A_damaged_file_is_read_or_refused() => Prop.ForAll(
        ArbMap.Default.ArbFor<int[]>(), ArbMap.Default.ArbFor<byte[]>(),
        (places, bytes) =>
        {
            var sound = true;
            foreach (var file in Mutated)
            {
                var content = Specs.File(file);
                for (var i = 0; i < Math.Min(places.Length, bytes.Length); i++) { content[Math.Abs(places[i] * 7919L % content.Length)] = bytes[i]; }
                sound &= IsSound(content[..(content.Length - (places.Length % 97))], file);
            }
            return sound;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    public static TheoryData<string, string> Floods => new()
    {
        { "a.html", "<div>" }, { "a.html", "<b><p>" }, { "a.html", "<p>Volk said no to all of it, twice.</p>" }, { "a.html", "<table><b></b>x" }, { "a.html", "<a b" }, { "a.html", "a<br>" },
        { "a.md", "[" }, { "a.md", "> " }, { "a.md", "a\n=\n" }, { "a.md", "http://a.b " }, { "a.md", "- " },
        { "a.txt", "word " }, { "a.txt", "x" }, { "a.txt", "a\n" }, { "a.txt", "“No,” he said. " }, { "a.txt", "7 November 2031\n" },
        { "a.txt", "this is a wrapped line of some seventy characters without any end to-\nx" }, { "a.txt", "\u0301\u0327" },
    };

    /// <summary>What grows with the square of the length would not come to an end here.</summary>
    [Theory]
    [MemberData(nameof(Floods))]
    public void Five_megabytes_of_one_thing_are_read_or_refused(string name, string unit)
    {
        var bytes = Encoding.UTF8.GetBytes(new StringBuilder().Insert(0, unit, DocumentReader.MaxBytes / Encoding.UTF8.GetByteCount(unit)).ToString());

        IsSound(bytes, name).Should().BeTrue();
    }

    private static bool IsSound(byte[] bytes, string name)
    {
        if (DocumentReader.Read(new ReadRequest(bytes, name)) is not ReadResult.Read { Document: var document }) { return true; }
        var end = 0;
        foreach (var block in document.Blocks)
        {
            if (block.Span.Start < end || block.Span.Length == 0 || !new TextSpan(end, block.Span.Start).Of(document.Text).All(c => c == '\n')) { return false; }
            end = block.Span.End;
        }
        return end == document.Text.Length && document.Text.EnumerateRunes().Count() <= document.Text.Length
            && !document.Text.Contains('\0', StringComparison.Ordinal) && !document.Text.Contains('\r', StringComparison.Ordinal);
    }
}
