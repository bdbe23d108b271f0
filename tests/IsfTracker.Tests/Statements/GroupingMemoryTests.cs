using FsCheck;
using FsCheck.Fluent;
using IsfTracker.Core.Statements;

namespace IsfTracker.Tests.Statements;

public sealed class GroupingMemoryTests
{
    /// <summary>The articles in some order, how many come with each step, and what reviewers say at it.</summary>
    private sealed record History(Evidence[][] Articles, int[] Steps, int[] Picks);

    private static readonly Gen<History> Histories =
        from set in ArticleSets.All
        from order in Gen.Shuffle(set)
        from steps in Gen.Choose(0, 3).ArrayOf(6)
        from picks in Gen.Choose(0, 1_000).ArrayOf(6)
        select new History(order, steps, picks);

    [Fact]
    public void What_is_remembered_changes_no_result_whatever_comes_in_whatever_order() =>
        Prop.ForAll(Histories.ToArbitrary(), Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Fact]
    public void A_statement_that_nothing_touched_is_not_made_again()
    {
        var memory = new GroupingMemory();
        var (known, news) = (Article("one", "ilham-aliyev").Claims, Article("two", "jeyhun-bayramov").Claims);
        var before = StatementGrouping.Group(known, Verdicts.None, memory);

        var after = StatementGrouping.Group([.. known, .. news], Verdicts.None, memory);

        after.Should().HaveCount(2).And.Contain(statement => ReferenceEquals(statement, before[0]));
    }

    private static bool Holds(History history)
    {
        var memory = new GroupingMemory();
        var held = new List<Evidence>();
        var said = new List<Verdict>();
        var brought = 0;
        foreach (var (step, pick) in history.Steps.Zip(history.Picks))
        {
            foreach (var article in history.Articles.Skip(brought).Take(step)) { held.AddRange(article); }
            brought += step;
            if (held.Count > 1) { Review(held, said, pick); }
            var verdicts = new Verdicts(said);
            if (Written(StatementGrouping.Group(held, verdicts, memory)) != Written(StatementGrouping.Group(held, verdicts))) { return false; }
        }
        return true;
    }

    private static void Review(List<Evidence> held, List<Verdict> said, int pick)
    {
        var (one, other) = (held[pick % held.Count], held[(pick * 7 + 1) % held.Count]);
        if (pick % 4 == 0) { held[held.IndexOf(one)] = one with { Status = ReviewStatus.Rejected }; }
        if (pick % 4 == 1) { held.RemoveAll(claim => claim.Article == one.Article); }
        if (pick % 4 == 2 && one.Id != other.Id) { said.Add(new Verdict(pick % 3 == 0 ? VerdictKind.Merge : VerdictKind.NotSame, one.Id, other.Id)); }
    }

    private static string Written(IReadOnlyList<Statement> statements) => string.Join('\n', statements.Select(statement =>
        $"{statement with { Members = [], Rejected = [], Via = [], Conditions = [] }} {string.Join(' ', statement.Via)} {string.Join(' ', statement.Conditions)} "
        + $"{string.Join(' ', statement.Members.Select(member => $"{member.Claim.Id} {member.Claim.Status} {member.Reason}"))} {string.Join(' ', statement.Rejected.Select(claim => claim.Id))}"));

    private static ArticleOf Article(string name, string official) => new ArticleOf(name, "Northwire", "2026-01-05")
        .Claim($"Said so ({name}).", Core.Codebooks.Stance.Declined, Core.Codebooks.SpeakerRole.Minister, name, official, said: "2026-01-05");
}
