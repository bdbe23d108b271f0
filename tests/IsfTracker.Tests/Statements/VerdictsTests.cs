using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;

namespace IsfTracker.Tests.Statements;

public sealed class VerdictsTests
{
    private const SpeakerRole Own = SpeakerRole.OwnGovernment;
    private const string Quote = "Nobody will be sent while there is shooting in the streets";

    [Fact]
    public void Claims_that_were_parted_are_two_statements() =>
        Group([Split("c-one-1", "c-two-1")], Quoted("one", "2025-11-07"), Quoted("two", "2025-11-08")).Should().HaveCount(2);

    [Fact]
    public void Claims_of_one_article_can_be_parted()
    {
        var article = Quoted("one", "2025-11-07").Claim("And not without a vote.", Stance.Conditional, Own, "government source", via: "Reuters");

        Group([Split("c-one-1", "c-one-2")], article).Should().HaveCount(2);
    }

    [Fact]
    public void A_later_copy_joins_one_of_those_that_were_parted_and_never_brings_them_together() =>
        Group([Split("c-one-1", "c-two-1")], Quoted("one", "2025-11-07"), Quoted("two", "2025-11-08"), Quoted("three", "2025-11-08"))
            .Select(statement => statement.Members.Count).Should().BeEquivalentTo([1, 2]);

    [Fact]
    public void What_stayed_together_is_parted_as_a_whole() =>
        Group([Split("c-one-1", "c-three-1"), Kept("c-one-1", "c-two-1")], Quoted("one", "2025-11-07"), Quoted("two", "2025-11-08"), Quoted("three", "2025-11-08"))
            .Select(statement => string.Join(' ', statement.Members.Select(member => member.Claim.Id))).Should().BeEquivalentTo("c-one-1 c-two-1", "c-three-1");

    [Fact]
    public void Claims_that_were_joined_are_one_statement_and_say_so() =>
        Group([new Verdict(VerdictKind.Merge, "c-one-1", "c-two-1")], Source("one", "Reuters"), Source("two", "Politico")).Should().ContainSingle()
            .Which.Members.Select(member => member.Reason).Should().Equal(JoinReason.Founding, JoinReason.JoinedInReview);

    [Fact]
    public void The_later_word_holds()
    {
        Verdict[] parted = [new(VerdictKind.Merge, "c-one-1", "c-two-1"), Split("c-one-1", "c-two-1")];

        Group(parted, Quoted("one", "2025-11-07"), Quoted("two", "2025-11-08")).Should().HaveCount(2);
        Group([.. parted, new(VerdictKind.Merge, "c-two-1", "c-one-1")], Quoted("one", "2025-11-07"), Quoted("two", "2025-11-08")).Should().ContainSingle();
    }

    [Fact]
    public void What_is_told_beside_a_position_is_joined_to_it_by_review_alone()
    {
        ArticleOf[] articles = [Source("one", "Reuters"), new ArticleOf("two", "Northwire", "2025-11-07").Claim("It was asked.", Stance.Undecided, kind: Core.Claims.ClaimKind.Approach)];

        Group([], articles).Should().HaveCount(2);
        Group([new(VerdictKind.Merge, "c-one-1", "c-two-1")], articles).Should().ContainSingle();
    }

    [Fact]
    public void A_word_on_claims_that_are_not_there_changes_nothing() =>
        Group([Split("c-gone-1", "c-two-1"), new(VerdictKind.Merge, "c-gone-1", "c-gone-2")], Quoted("one", "2025-11-07"), Quoted("two", "2025-11-08")).Should().ContainSingle();

    private static Verdict Split(string one, string other) => new(VerdictKind.Split, one, other);

    private static Verdict Kept(string one, string other) => new(VerdictKind.Kept, one, other);

    private static ArticleOf Quoted(string name, string published) =>
        new ArticleOf(name, $"Outlet {name}", published).Claim(Quote, Stance.Conditional, Own, "government source", via: "Reuters", direct: true);

    private static ArticleOf Source(string name, string via) =>
        new ArticleOf(name, $"Outlet {name}", "2025-11-07").Claim($"Not before a truce ({name}).", Stance.Conditional, Own, "government source", via: via, conditions: "ceasefire");

    private static IReadOnlyList<Statement> Group(IReadOnlyList<Verdict> verdicts, params ArticleOf[] articles) =>
        StatementGrouping.Group([.. articles.SelectMany(article => article.Claims)], new Verdicts(verdicts));
}
