using FsCheck;
using FsCheck.Fluent;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Statements.Joining;

namespace IsfTracker.Tests.Statements;

public sealed class StoriesTests
{
    /// <summary>Where its words begin, when it appeared, and whether it goes again.</summary>
    private sealed record Step(int Article, int Words, int Day, bool Gone);

    private static readonly Gen<Step[]> Histories =
        (from article in Gen.Choose(0, 14)
         from words in Gen.Choose(0, 60)
         from day in Gen.Choose(1, 28)
         from gone in Gen.Choose(0, 4)
         select new Step(article, words, day, gone == 0)).ArrayOf(40);

    [Fact]
    public void Whatever_comes_and_goes_the_stories_are_those_of_the_articles_held() => Prop.ForAll(Histories.ToArbitrary(), Holds).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Those_whose_story_became_another_are_named()
    {
        var (stories, told) = (new Stories(), new HashSet<string>());
        stories.Change("a-1", Article(new Step(1, 0, 2, false)), told);
        stories.Change("a-2", Article(new Step(2, 30, 3, false)), told);
        told.Clear();

        stories.Change("a-3", Article(new Step(3, 15, 1, false)), told);

        told.Should().BeEquivalentTo("a-1", "a-2", "a-3");
        stories.Of("a-1").Should().NotBeNull().And.BeSameAs(stories.Of("a-2")).And.BeSameAs(stories.Of("a-3"));
    }

    private static bool Holds(Step[] history)
    {
        var (stories, held) = (new Stories(), new SortedDictionary<string, Evidence>());
        foreach (var step in history)
        {
            var before = held.Keys.ToDictionary(article => article, stories.Of);
            var (article, told) = ($"a-{step.Article}", new HashSet<string>());
            if (step.Gone) { held.Remove(article); }
            else { held[article] = Article(step); }
            stories.Change(article, held.GetValueOrDefault(article), told);
            var plain = PlainGrouping.Stories([.. held.Values.OrderBy(claim => claim, EvidenceOrder.Instance)]);
            if (!held.Keys.All(one => held.Keys.All(other => Same(stories.Of(one), stories.Of(other)) == Same(Number(one), Number(other))))) { return false; }
            if (!held.Keys.All(one => (stories.Of(one) is null) == !plain.ContainsKey(one))) { return false; }
            if (before.Any(known => known.Key != article && held.ContainsKey(known.Key) && stories.Of(known.Key) != known.Value && !told.Contains(known.Key))) { return false; }

            object? Number(string one) => plain.TryGetValue(one, out var number) ? number : null;
        }
        return true;
    }

    private static bool Same(object? one, object? other) => one is not null && one.Equals(other);

    private static Evidence Article(Step step) => new ArticleOf("x", "Northwire", null).WithText(string.Join(' ', Enumerable.Range(step.Words, 60).Select(word => $"w{word}")))
        .Claim("It will not.", Core.Codebooks.Stance.Declined).Claims[0] with { Article = $"a-{step.Article}", Published = new(Edtf.Day(new DateOnly(2026, 1, step.Day)), Core.Reading.PublishedBasis.Supplied) };
}
