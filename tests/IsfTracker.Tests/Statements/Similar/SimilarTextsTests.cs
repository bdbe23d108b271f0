using IsfTracker.Core.Statements.Similar;

namespace IsfTracker.Tests.Statements.Similar;

public sealed class SimilarTextsTests
{
    private readonly MadeUpNews news = new(20_311_107);

    [Fact]
    public void Of_the_pairs_that_share_half_their_runs_nearly_all_are_found()
    {
        var originals = Enumerable.Range(0, 150).Select(number => news.Story(120 + number * 4)).ToList();
        var texts = originals.Concat(originals.Select((story, number) => news.Edited(story, number % 12 / 100.0))).Select(Text).ToList();
        var alike = Enumerable.Range(0, 150).Where(number => Jaccard(texts[number], texts[number + 150]) >= 0.5).ToList();

        var found = SimilarTexts.Find(texts).Pairs.Where(pair => pair.Kind == SimilarKind.NearDuplicate).Select(pair => (pair.One, pair.Other)).ToHashSet();

        alike.Should().HaveCountGreaterThan(80);
        found.Should().OnlyContain(pair => Jaccard(texts[pair.One], texts[pair.Other]) >= 0.5);
        ((double)alike.Count(number => found.Contains((number, number + 150))) / alike.Count).Should().BeGreaterThan(0.99);
    }

    [Fact]
    public void A_story_within_a_longer_one_is_found_from_the_shorter_side()
    {
        var longer = Enumerable.Range(0, 100).Select(_ => news.Story(500)).ToList();
        var texts = longer.Concat(longer.Select(story => news.Edited(MadeUpNews.Cut(story, 0.4), 0.02))).Select(Text).ToList();

        var found = SimilarTexts.Find(texts).Pairs;

        found.Should().OnlyContain(pair => pair.Kind == SimilarKind.Contained && pair.One == pair.Other + 100);
        found.Should().HaveCountGreaterThan(95);
    }

    [Fact]
    public void Unrelated_stories_with_the_same_standing_lines_are_not_alike()
    {
        var standing = news.Story(70);
        var texts = Enumerable.Range(0, 60).Select(number => Text([.. news.Story(20 + number), .. standing, .. news.Story(number * 5)]));

        SimilarTexts.Find([.. texts]).Pairs.Where(pair => pair.Kind == SimilarKind.Contained).Should().BeEmpty();
    }

    [Fact]
    public void A_story_told_many_times_is_still_found_within_a_longer_one()
    {
        var story = news.Story(200);
        string[] texts = [Text([.. news.Story(400), .. story, .. news.Story(400)]), .. Enumerable.Range(0, 30).Select(_ => Text(news.Edited(story, 0.01)))];

        SimilarTexts.Find(texts).Pairs.Where(pair => pair.Other == 0).Should().HaveCount(30);
    }

    [Fact]
    public void A_round_up_makes_no_one_story_of_those_it_holds()
    {
        var (first, second) = (news.Story(200), news.Story(200));
        string[] texts = [Text(first), Text(second), Text([.. first, .. second, .. news.Story(100)])];

        var found = SimilarTexts.Find(texts);

        found.Pairs.Select(pair => (pair.One, pair.Other, pair.Kind)).Should().Equal((0, 2, SimilarKind.Contained), (1, 2, SimilarKind.Contained));
        found.Groups.Should().BeEmpty();
    }

    [Fact]
    public void A_story_and_its_longer_version_are_one_group()
    {
        var story = news.Story(300);
        string[] texts = [Text(story), Text(news.Story(250)), Text(MadeUpNews.Cut(story, 0.4)), Text(story)];

        SimilarTexts.Find(texts).Groups.Should().ContainSingle().Which.Should().Equal(0, 2, 3);
    }

    [Fact]
    public void Texts_without_words_are_like_nothing() => SimilarTexts.Find(["", " … ", "", "one word"]).Pairs.Should().BeEmpty();

    [Fact]
    public void The_order_of_the_texts_changes_nothing_but_their_numbers()
    {
        var stories = Enumerable.Range(0, 20).Select(_ => news.Story(150)).ToList();
        string[] texts = [.. stories.Concat(stories.Select(story => news.Edited(story, 0.04))).Select(Text)];

        Written(SimilarTexts.Find([.. texts.Reverse()]), [.. texts.Reverse()]).Should().BeEquivalentTo(Written(SimilarTexts.Find(texts), texts));
    }

    private static IEnumerable<string> Written(SimilarTextsResult found, string[] texts) => found.Groups.Select(group => string.Join('|', group.Select(number => texts[number]).Order(StringComparer.Ordinal)));

    private static string Text(IReadOnlyList<string> words) => string.Join(' ', words);

    private static double Jaccard(string one, string other)
    {
        var (a, b) = (Runs(one), Runs(other));
        var shared = a.Intersect(b).Count();
        return (double)shared / (a.Count + b.Count - shared);
    }

    private static HashSet<string> Runs(string text)
    {
        var words = text.Split(' ');
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - 4)).Select(first => string.Join(' ', words[first..(first + 5)]))];
    }
}
