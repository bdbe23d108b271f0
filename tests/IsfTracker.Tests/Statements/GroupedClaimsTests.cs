using FsCheck;
using FsCheck.Fluent;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;

namespace IsfTracker.Tests.Statements;

public sealed class GroupedClaimsTests
{
    /// <summary>The articles in some order, how many come with each step, and what happens to those held after it.</summary>
    private sealed record History(Evidence[][] Articles, int[] Steps, int[] Picks);

    private static readonly Gen<History> Histories =
        from sets in ArticleSets.Large
        from order in Gen.Shuffle(sets)
        from steps in Gen.Choose(0, 4).ArrayOf(12)
        from picks in Gen.Choose(0, 10_000).ArrayOf(12)
        select new History(order, steps, picks);

    [Fact]
    public void After_any_imports_reviews_retirements_splits_and_merges_the_statements_are_those_of_all_claims_held() =>
        Prop.ForAll(Histories.ToArbitrary(), Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void A_statement_that_nothing_touched_is_not_made_again()
    {
        var grouped = new GroupedClaims();
        grouped.Change(Held(Article("one", "ilham-aliyev").Claims), Verdicts.None);
        var before = grouped.Statements;

        grouped.Change(Held(Article("two", "jeyhun-bayramov").Claims), Verdicts.None);

        before.Should().ContainSingle();
        grouped.Statements.Should().HaveCount(2).And.Contain(statement => ReferenceEquals(statement, before[0]));
    }

    [Fact]
    public void What_was_given_before_a_change_stays_as_it_was()
    {
        var grouped = new GroupedClaims();
        grouped.Change(Held(Article("one", "ilham-aliyev").Claims), Verdicts.None);
        var (statements, byClaim) = (grouped.Statements, grouped.ByClaim);

        grouped.Change(Held(Article("two", "ilham-aliyev").Claims), Verdicts.None);

        statements.Should().ContainSingle().Which.Members.Should().ContainSingle();
        byClaim.Should().ContainSingle();
        grouped.Statements.Should().ContainSingle().Which.Members.Should().HaveCount(2);
    }

    [Fact]
    public void What_another_report_brought_into_a_statement_comes_with_it_and_leaves_with_it()
    {
        var (first, between, last) = (Told("a", "Reuters", Stance.Declined), Told("b", "Reuters", Stance.Undecided), Told("c", null, Stance.Undecided));
        var grouped = new GroupedClaims();
        grouped.Change([.. first, .. last], Verdicts.None);
        grouped.Statements.Should().HaveCount(2);

        grouped.Change(between, Verdicts.None);
        grouped.Statements.Should().ContainSingle();

        grouped.Change(new Dictionary<string, IReadOnlyList<Evidence>> { ["a-b"] = [] }, Verdicts.None);
        grouped.Statements.Should().HaveCount(2);

        static IReadOnlyList<Evidence> Told(string name, string? via, Stance stance) => new ArticleOf(name, $"Outlet {name}", "2025-11-08")
            .Claim($"So they said ({name}).", stance, SpeakerRole.ForeignOfficial, "US officials", via: via, said: "2025-11-07").Claims;
    }

    private static bool Holds(History history)
    {
        var grouped = new GroupedClaims();
        var held = new Dictionary<string, Evidence[]>();
        var said = new List<Verdict>();
        var brought = 0;
        foreach (var (step, pick) in history.Steps.Zip(history.Picks))
        {
            var changed = history.Articles.Skip(brought).Take(step).ToDictionary(article => article[0].Article);
            brought += step;
            foreach (var article in changed) { held[article.Key] = article.Value; }
            if (held.Count > 0 && Review([.. held.Values.SelectMany(article => article)], said, pick) is { } reviewed)
            {
                var id = reviewed.Length > 0 ? reviewed[0].Article : held.Keys.Order(StringComparer.Ordinal).ElementAt(pick % held.Count);
                changed[id] = reviewed;
                held.Remove(id);
                if (reviewed.Length > 0) { held[id] = reviewed; }
            }
            var verdicts = new Verdicts(said);
            grouped.Change(changed.ToDictionary(article => article.Key, article => (IReadOnlyList<Evidence>)article.Value), verdicts);
            if (Written(grouped.Statements) != Written(PlainGrouping.Group([.. held.Values.SelectMany(article => article)], verdicts))) { return false; }
            if (!grouped.ByClaim.Keys.ToHashSet().SetEquals(held.Values.SelectMany(article => article).Select(claim => claim.Id))) { return false; }
        }
        return true;
    }

    /// <summary>What becomes of an article: a claim rejected or confirmed, read another way, taken away; null where only its statements are judged, or nothing.</summary>
    private static Evidence[]? Review(Evidence[] held, List<Verdict> said, int pick)
    {
        var (one, other) = (held[pick % held.Length], held[(pick * 7 + 1) % held.Length]);
        var article = held.Where(claim => claim.Article == one.Article).ToArray();
        switch (pick % 8)
        {
            case 0: return [.. article.Select(claim => claim.Id == one.Id ? claim with { Status = ReviewStatus.Rejected } : claim)];
            case 1: return [.. article.Select(claim => claim with { Status = ReviewStatus.Accepted })];
            case 2: return [.. article.Select(claim => claim.Id == one.Id ? claim with { Stance = (Stance)(pick % 6), Conditions = [] } : claim)];
            case 3: return [];
            case 4: return [.. article.Select(claim => claim with { Published = other.Published, Signature = other.Signature })];
            case 5 or 6 when one.Id != other.Id:
                said.Add(new Verdict((VerdictKind)(pick / 8 % 4), one.Id, other.Id));
                return null;
            default: return null;
        }
    }

    private static Dictionary<string, IReadOnlyList<Evidence>> Held(IReadOnlyList<Evidence> claims) => new() { [claims[0].Article] = claims };

    private static string Written(IEnumerable<Statement> statements) => string.Join('\n', statements.Select(statement =>
        $"{statement with { Members = [], Rejected = [], Via = [], Conditions = [] }} {string.Join(' ', statement.Via)} {string.Join(' ', statement.Conditions)} "
        + $"{string.Join(' ', statement.Members.Select(member => $"{member.Claim.Id} {member.Claim.Status} {member.Reason}"))} {string.Join(' ', statement.Rejected.Select(claim => claim.Id))}"));

    private static ArticleOf Article(string name, string official) => new ArticleOf(name, "Northwire", "2026-01-05")
        .Claim($"Said so ({name}).", Stance.Declined, SpeakerRole.Minister, name, official, said: "2026-01-05");
}
