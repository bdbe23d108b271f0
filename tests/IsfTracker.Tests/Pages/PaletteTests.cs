using System.Globalization;
using System.Text.RegularExpressions;
using IsfTracker.Tests.Architecture;

namespace IsfTracker.Tests.Pages;

/// <summary>The colours of the site against their grounds, by the contrast formula of WCAG 2.</summary>
public sealed partial class PaletteTests
{
    private static readonly string[] Stances = ["declined", "conditional", "undecided", "considering", "offered", "committed"];

    private static readonly IReadOnlyList<Dictionary<string, string>> Schemes = Read();

    [Fact]
    public void Light_and_dark_name_the_same_colours() => Schemes[1].Keys.Should().BeEquivalentTo(Schemes[0].Keys);

    [Fact]
    public void The_shape_of_every_stance_stands_out_from_every_ground() =>
        Schemes.SelectMany(scheme => Pairs(scheme, Stances, ["paper", "sheet"])).Should().OnlyContain(pair => pair.Contrast >= 3);

    [Fact]
    public void Text_can_be_read_on_every_ground() =>
        Schemes.SelectMany(scheme => Pairs(scheme, ["ink", "ink-soft", "accent"], ["paper", "sheet", "shade"])).Should().OnlyContain(pair => pair.Contrast >= 4.5);

    [Fact]
    public void Neighbouring_stances_differ_in_colour()
    {
        foreach (var scheme in Schemes) { Stances.Select(stance => scheme[stance]).Should().OnlyHaveUniqueItems(); }
    }

    private static IEnumerable<(string Front, string Back, double Contrast)> Pairs(Dictionary<string, string> scheme, string[] fronts, string[] backs) =>
        from front in fronts
        from back in backs
        select (front, back, Contrast(scheme[front], scheme[back]));

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            var share = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return share <= 0.03928 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }
        return (0.2126 * Channel(0)) + (0.7152 * Channel(2)) + (0.0722 * Channel(4));
    }

    private static IReadOnlyList<Dictionary<string, string>> Read()
    {
        var parts = SourceTree.Read("src/IsfTracker.Web/wwwroot/css/tokens.css").Split("@media print")[0].Split("@media screen");
        return [.. parts.Select(part => Colour().Matches(part).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value))];
    }

    [GeneratedRegex("--([a-z-]+): #([0-9a-f]{6});")]
    private static partial Regex Colour();
}
