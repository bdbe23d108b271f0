namespace IsfTracker.Tests.Claims;

/// <summary>Reports in which one paragraph among many is on the force.</summary>
public sealed class SeveralMattersTests
{
    private const string Briefing = """
        Ministry: Transit talks go on, no soldiers for Gaza

        The spokesman of Azerbaijan's Foreign Ministry told his weekly briefing on Thursday that the road to Nakhchivan would be finished by the summer and that Baku was ready to open the border for lorries.

        He declined to comment on reports that the gas talks with Hungary had been broken off.

        Azerbaijan has no plans to move its embassy in Paris, he said in reply to a question. "We will not be told by anybody where to keep our embassies," he added.

        Azerbaijan was considering the purchase of two ferries and had agreed to pay for half of the bridge, he said.

        Asked about Gaza, the spokesman said that Azerbaijan would not send soldiers to the International Stabilization Force.

        The president was ready to visit Hungary in the spring, he said, if the gas treaty was signed by then.
        """;

    [Theory]
    [InlineData("embassy in Paris")]
    [InlineData("two ferries")]
    [InlineData("gas talks")]
    [InlineData("visit Hungary")]
    public void What_is_said_of_other_matters_is_no_claim(string words) =>
        Extracting.Text(Briefing, "isf", "2025-11-07").Claims.Should().NotContain(claim => claim.Quote.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void What_is_said_of_the_force_is_one() =>
        Extracting.Text(Briefing, "isf", "2025-11-07").Claims.Should().Contain(claim => claim.Quote.Contains("would not send soldiers", StringComparison.Ordinal));
}
