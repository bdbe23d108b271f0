using IsfTracker.Core.Claims;

namespace IsfTracker.Tests.Claims;

public sealed class ReadingCuesTests
{
    private const string Text = "Karvenia will send no soldiers to Lakeland until there is a ceasefire, Foreign Minister Dano Resch told Northwire on Wednesday.";

    [Fact]
    public void Every_rule_that_reads_the_fictional_country_is_told_in_words()
    {
        var codes = Directory.GetFiles(Path.Combine(Extracting.Files, "karvenia")).Where(file => !file.EndsWith(".json", StringComparison.Ordinal))
            .SelectMany(file => Extracting.File(file, "karvenia").Claims).SelectMany(claim => claim.Cues).Select(cue => cue.Rule).Distinct();

        codes.Where(code => ReadingRules.Find(code) is null).Should().BeEmpty();
    }

    [Theory]
    [InlineData("actor.named", "Karvenia")]
    [InlineData("stance.conditional", "until")]
    [InlineData("condition.ceasefire", "ceasefire")]
    [InlineData("speaker.named", "Dano Resch")]
    [InlineData("via.credited", "Northwire")]
    [InlineData("said-on.dated", "Wednesday")]
    public void A_claim_shows_the_words_behind_each_part_of_its_reading(string rule, string words)
    {
        var claim = Extracting.Text(Text, "karvenia", "2031-11-07").Claims.Should().ContainSingle().Subject;

        claim.Cues.Where(cue => cue.Rule == rule).Should().ContainSingle().Which.Span.Of(Text).Should().Contain(words);
    }

    [Fact]
    public void No_rule_shows_the_same_words_twice()
    {
        var claims = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt").SelectMany(file => Extracting.File(file, "isf").Claims).ToList();

        claims.Should().NotBeEmpty().And.AllSatisfy(claim => claim.Cues.Should().OnlyHaveUniqueItems());
    }

    [Fact]
    public void Of_wordings_within_each_other_the_widest_is_shown()
    {
        var claim = Extracting.Text("Azerbaijan will not send troops to the International Stabilization Force unless there is a complete halt to fighting, the Foreign Ministry said.", "isf", "2025-11-07").Claims.Single();

        claim.Cues.Where(cue => cue.Rule == "condition.ceasefire").Should().ContainSingle().Which.Span.Of(claim.Quote).Should().Contain("complete halt to fighting");
    }

    [Fact]
    public void Words_that_were_weighed_stand_in_the_claim()
    {
        var weighed = Directory.GetFiles(Path.Combine(Extracting.Files, "karvenia")).Where(file => !file.EndsWith(".json", StringComparison.Ordinal))
            .SelectMany(file => Extracting.File(file, "karvenia").Claims).SelectMany(claim => claim.Cues.Where(cue => cue.Rule == "stance.weighed").Select(cue => (claim.Span, Cue: cue.Span))).ToList();

        weighed.Should().NotBeEmpty().And.AllSatisfy(each => (each.Span.Start <= each.Cue.Start && each.Cue.End <= each.Span.End && each.Cue.Start < each.Cue.End).Should().BeTrue());
    }

    [Fact]
    public void A_claim_without_a_date_shows_no_words_for_one()
    {
        var claim = Extracting.Text("Karvenia will send no soldiers to Lakeland, Foreign Minister Dano Resch said.", "karvenia", "2031-11-07").Claims.Should().ContainSingle().Subject;

        claim.Cues.Should().NotContain(cue => cue.Rule == "said-on.dated");
    }
}
