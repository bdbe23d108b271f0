using IsfTracker.Core.Codebooks;

namespace IsfTracker.Tests.Codebooks;

public sealed class CodebookReaderTests
{
    private static readonly string Shipped = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", "codebook.yaml"));
    private static readonly string Fictional = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Claims", "Files", "karvenia.yaml"));

    [Fact]
    public void The_shipped_codebook_is_valid_and_asks_about_Azerbaijan()
    {
        var codebook = Load(Shipped);

        codebook.FindActor(codebook.DefaultActor)!.Name.Should().Be("Azerbaijan");
        codebook.Conditions.Select(condition => condition.Code).Should().Equal(
            "unsc-mandate", "ceasefire", "parliament", "arab-consensus", "mandate-clarity", "no-combat", "hamas-disarm", "funding", "host-consent");
    }

    [Fact]
    public void The_shipped_codebook_knows_the_other_countries_as_actors() =>
        Load(Shipped).Actors.Select(actor => actor.Id).Should().Equal(
            "azerbaijan", "indonesia", "pakistan", "turkey", "kazakhstan", "morocco", "jordan", "italy", "uae", "egypt", "qatar", "kosovo", "albania");

    [Fact]
    public void An_official_has_office_role_and_tenure()
    {
        var official = Load(Shipped).FindActor("kazakhstan")!.Officials.Single(official => official.Id == "murat-nurtleu");

        (official.Office, official.Role, official.From, official.To)
            .Should().Be(("Foreign Minister", SpeakerRole.Minister, new DateOnly(2023, 4, 3), new DateOnly(2025, 9, 25)));
    }

    [Fact]
    public void Another_question_is_another_file() => Load(Fictional).Force.Name.Should().Be("Multinational Monitoring Mission");

    [Fact]
    public void The_three_roles_of_the_government_speak_in_the_declared_lane()
    {
        var codebook = Load(Shipped);

        Enum.GetValues<SpeakerRole>().Where(role => codebook.LaneOf(role) == Lane.Declared)
            .Should().Equal(SpeakerRole.HeadOfState, SpeakerRole.Minister, SpeakerRole.OwnGovernment);
    }

    [Fact]
    public void Every_fault_is_listed_with_its_line()
    {
        var broken = Fictional
            .Replace("defaultActor: karvenia", "defaultActor: atlantis", StringComparison.Ordinal)
            .Replace("role: head-of-state, pronoun: she", "role: queen, pronoun: she", StringComparison.Ordinal)
            .Replace("rules of engagement", "… engagement", StringComparison.Ordinal)
            .Replace("    demonyms: [Karvenian", "    denonyms: [Karvenian", StringComparison.Ordinal);

        var faults = Refuse(broken);

        faults.Select(fault => fault.ToString()).Should().SatisfyRespectively(
            actor => actor.Should().Contain("defaultActor 'atlantis' is not among the actors (karvenia)"),
            field => field.Should().Be($"line {LineOf(broken, "denonyms")}: actors karvenia: 'denonyms' is not a known field; known are bodies, capitals, demonyms, id, name, names, officials, parliament"),
            role => role.Should().StartWith($"line {LineOf(broken, "queen")}: officials irena-volk: 'role' is 'queen'; it must be one of head-of-state, minister"),
            wording => wording.Should().Be($"line {LineOf(broken, "… engagement")}: conditions mandate-clarity: 'wordings': a gap needs a word on both sides"));
    }

    [Theory]
    [InlineData("", "a codebook is a YAML or JSON object")]
    [InlineData("- a\n- b", "a codebook is a YAML or JSON object")]
    [InlineData("id: [", "not readable as YAML")]
    [InlineData("id: x", "'version' is missing")]
    public void What_is_no_codebook_is_refused_in_words(string text, string reason) =>
        Refuse(text).Should().Contain(fault => fault.Reason.Contains(reason, StringComparison.Ordinal));

    [Fact]
    public void A_wording_may_name_a_list_of_words() =>
        Load(Fictional.Replace("conditions:\n", "wordLists:\n  ending: ends|ended|over\n\nconditions:\n", StringComparison.Ordinal).Replace("- rules of engagement", "- rules … @ending|done", StringComparison.Ordinal))
            .FindCondition("mandate-clarity")!.Wordings.Should().Contain("rules … ends|ended|over|done");

    [Fact]
    public void A_list_of_words_that_is_not_there_is_named() =>
        Refuse(Fictional.Replace("- rules of engagement", "- rules @ending", StringComparison.Ordinal))
            .Should().ContainSingle(fault => fault.Reason == "conditions mandate-clarity: 'wordings': 'rules @ending': there is no word list 'ending'");

    [Fact]
    public void A_missing_stance_is_named() =>
        Refuse(Fictional.Replace("  - { code: offered, title: Offered, definition: \"Is ready to take part.\" }", string.Empty, StringComparison.Ordinal))
            .Should().ContainSingle(fault => fault.Reason == "stances: 'offered' is missing");

    private static Codebook Load(string text) => CodebookReader.Read(text).Should().BeOfType<CodebookResult.Loaded>().Subject.Codebook;

    private static IReadOnlyList<CodebookFault> Refuse(string text) =>
        CodebookReader.Read(text).Should().BeOfType<CodebookResult.Invalid>().Subject.Faults;

    private static int LineOf(string text, string word) => text[..text.IndexOf(word, StringComparison.Ordinal)].Count(letter => letter == '\n') + 1;
}
