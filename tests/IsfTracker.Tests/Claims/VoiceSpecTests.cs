using IsfTracker.Core;
using IsfTracker.Core.Codebooks;

namespace IsfTracker.Tests.Claims;

/// <summary>Runs the tables of speakers.md, via.md and said-on.md; each file's head says how its rows are read.</summary>
public sealed class VoiceSpecTests
{
    public static TheoryData<string, string, string, string> Speakers() => Rows("speakers", row => (row[0], row[1], row[2], row[3]));

    public static TheoryData<string, string, string, string> Credits() => Rows("via", row => (row[0], row[1], row[2], ""));

    public static TheoryData<string, string, string, string> Dates() => Rows("said-on", row => (row[0], row[1], row[2], row[3]));

    [Theory]
    [MemberData(nameof(Speakers))]
    public void The_speaker_is_whom_a_reader_hears(string text, string passage, string speaker, string role)
    {
        var voice = PassageReading.Of(text, null).At(passage).Voice;

        ((voice.Name ?? "-") + ", " + voice.Role.ToCode()).Should().Be(speaker + ", " + role);
    }

    [Theory]
    [MemberData(nameof(Credits))]
    public void The_outlets_credited_are_the_words_way_to_us(string text, string passage, string via, string unused)
    {
        var outlets = PassageReading.Of(text, null).At(passage).Voice.Outlets;

        (outlets.Count == 0 ? "-" : string.Join(" > ", outlets)).Should().Be(via + unused);
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Words_are_dated_where_the_text_dates_them(string published, string text, string passage, string said) =>
        (PassageReading.Of(text, published == "-" ? null : published).At(passage).SaidOn?.ToString() ?? "-").Should().Be(said);

    private static TheoryData<string, string, string, string> Rows(string name, Func<string[], (string, string, string, string)> read)
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Claims", "Specs", name + ".md")))
        {
            var cells = line.Trim('|').Split('|', StringSplitOptions.TrimEntries);
            if (!line.StartsWith("| ", StringComparison.Ordinal) || cells[0] is "text" or "published") { continue; }
            var (a, b, c, d) = read(cells);
            data.Add(a, b, c, d);
        }
        return data;
    }
}
