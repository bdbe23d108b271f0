using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;

namespace IsfTracker.Tests.Statements;

/// <summary>Made-up news of some weeks: who spoke when, and the articles that report, restate and recall it.</summary>
internal static class ArticleSets
{
    private static readonly DateOnly First = new(2025, 10, 1);

    private const string Rows = "head quote|words|head own words quote|own words recall|words quote recall|approach words|words silence";

    private sealed record SpeechEvent(int Number, Speaker Speaker, string? Via, Stance Stance, string? Condition, DateOnly Day, bool Dated);

    private sealed record Speaker(SpeakerRole Role, string Name, string? Official);

    private static readonly Speaker[] Speakers =
    [
        new(SpeakerRole.HeadOfState, "Ilham Aliyev", "ilham-aliyev"),
        new(SpeakerRole.Minister, "Jeyhun Bayramov", "jeyhun-bayramov"),
        new(SpeakerRole.OwnGovernment, "Hikmet Hajiyev", "hikmet-hajiyev"),
        new(SpeakerRole.OwnGovernment, "government source", null),
        new(SpeakerRole.OwnGovernment, "Baku", null),
        new(SpeakerRole.ForeignOfficial, "US officials", null),
        new(SpeakerRole.Expert, "Alma Dietz", null),
    ];

    /// <summary>Up to eight articles on up to four events, each an array of claims.</summary>
    public static readonly Gen<Evidence[][]> All =
        from events in Events(100_000, 60, Speakers).ArrayOf(4)
        from articles in Articles(events, Rows.Split('|')).ArrayOf(8)
        from count in Gen.Choose(1, 8)
        select Numbered(articles.Take(count));

    /// <summary>Up to thirty articles on events of few days, told in words and texts that partly lie within each other, some without a date.</summary>
    public static readonly Gen<Evidence[][]> Large =
        from few in Gen.Elements(Speakers, [Speakers[0], Speakers[3], Speakers[4]], [Speakers[5]])
        from events in Events(50, 12, few).ArrayOf(7)
        from articles in Articles(events, [.. Rows.Split('|'), "long", "long words", "own", "approach", "silence", "verdict words", "undated words", "undated long", "long before", "quote before silence"]).ArrayOf(30)
        from count in Gen.Choose(1, 30)
        select Numbered(articles.Take(count));

    /// <summary>The article told again by another outlet, some days later.</summary>
    public static Evidence[] Retold(Evidence[] article, string outlet, int days) =>
    [
        .. article.Select(claim => claim with
        {
            Id = $"{claim.Id}-{outlet}", Article = $"{claim.Article}-{outlet}", Outlet = outlet,
            Published = claim.Published with { On = claim.Published.On is { } on ? Core.Dates.Edtf.Day(on.Earliest.AddDays(days)) : null },
        }),
    ];

    /// <param name="numbers">How many there may be: the nearer their numbers, the more words they share.</param>
    private static Gen<SpeechEvent> Events(int numbers, int days, Speaker[] speakers) =>
        from number in Gen.Choose(0, numbers)
        from speaker in Gen.Elements(speakers)
        from via in Gen.Elements(null, "Reuters", "Politico", "local media")
        from stance in Gen.Elements(Enum.GetValues<Stance>())
        from condition in Gen.Elements(null, null, "ceasefire", "parliament")
        from day in Gen.Choose(0, days)
        from dated in Gen.Elements(true, false)
        select new SpeechEvent(number, speaker, via, stance, condition, First.AddDays(day), dated);

    private static Gen<ArticleOf> Articles(SpeechEvent[] events, string[] choice) =>
        from told in Gen.Elements(events)
        from recalled in Gen.Elements(events)
        from delay in Gen.Choose(0, 2)
        from rows in Gen.Elements(choice)
        from outlet in Gen.Elements("Northwire", "The Meridian", "Lakeland Post", null)
        select Write(told, recalled, delay, rows.Split(' '), outlet);

    private static ArticleOf Write(SpeechEvent told, SpeechEvent recalled, int delay, string[] rows, string? outlet)
    {
        var published = told.Day.AddDays(delay);
        var article = new ArticleOf("x", outlet, rows[0] == "undated" ? null : published.ToString("O", CultureInfo.InvariantCulture)).WithText(Run(told.Number, 60));
        foreach (var row in rows)
        {
            _ = row switch
            {
                "head" => article.Claim($"Headline {told.Number}", told.Stance, conditions: told.Condition, kind: ClaimKind.Headline),
                "own" => article.Claim($"Own voice {told.Number}", told.Stance, conditions: told.Condition),
                "words" => Say(article, told, $"It is said {told.Number}", told.Dated ? told.Day.ToString("O", CultureInfo.InvariantCulture) : null),
                "long" => Say(article, told, Run(told.Number, 18 + told.Number % 12), null),
                "quote" => Say(article, told, $"In truth we say quite clearly number {told.Number} and no more", null, direct: true),
                "recall" => recalled.Day.AddDays(20) < published ? Say(article, recalled, $"Recalled {recalled.Number}", recalled.Day.ToString("yyyy-MM", CultureInfo.InvariantCulture)) : article,
                "before" => Say(article, recalled, $"Nothing was settled {recalled.Number}", null),
                "verdict" => article.Claim("It is a bluff", Stance.Declined, SpeakerRole.Expert, "Alma Dietz", kind: ClaimKind.Characterisation),
                "approach" => article.Claim("It was asked", Stance.Undecided, kind: ClaimKind.Approach),
                "silence" => article.Claim("It did not comment", Stance.Undecided, kind: ClaimKind.NoComment),
                _ => article,
            };
        }
        return article;
    }

    private static string Run(int first, int words) => string.Join(' ', Enumerable.Range(first, words).Select(word => $"w{word}"));

    private static ArticleOf Say(ArticleOf article, SpeechEvent told, string words, string? said, bool direct = false) =>
        article.Claim(words, told.Stance, told.Speaker.Role, told.Speaker.Name, told.Speaker.Official, told.Via, said, told.Condition, direct);

    private static Evidence[][] Numbered(IEnumerable<ArticleOf> articles) => [.. articles.Select((article, number) => Numbered(article, $"{number}")).Where(article => article.Length > 0)];

    private static Evidence[] Numbered(ArticleOf article, string number) =>
        [.. article.Claims.Select((claim, row) => claim with { Id = $"c-{number}-{row}", Article = $"a-{number}" })];
}
