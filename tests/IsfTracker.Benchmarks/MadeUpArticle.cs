using System.Globalization;

namespace IsfTracker.Benchmarks;

/// <summary>Invented articles on the question: each story is told by five outlets within three days, and a hundred thousand articles fill twenty years.</summary>
internal sealed record MadeUpArticle(string Title, string Text, string Outlet, string Published)
{
    private const int Retold = 5;

    /// <summary>Prime, so that stories of one day differ in speaker and position.</summary>
    private const int Days = 7_001;

    private static readonly DateOnly First = new(2006, 1, 1);

    private static readonly string[] Speakers = ["President Ilham Aliyev", "Foreign Minister Jeyhun Bayramov", "An Azerbaijani government source", "A senior US official", "Hikmet Hajiyev, an aide to the president,"];

    private static readonly string[] Positions =
    [
        "Azerbaijan will not send troops to the International Stabilisation Force in Gaza",
        "Azerbaijan is ready to contribute soldiers to the International Stabilisation Force in Gaza",
        "Azerbaijan has not decided whether to join the International Stabilisation Force in Gaza",
        "Azerbaijan will send troops to the International Stabilisation Force in Gaza only if the Security Council gives it a mandate",
    ];

    private static readonly string[] Words =
        ("the of and to in a is that for it was on with as at by from this are but not which there when has were one had about all into more their other some time than its then these two first people only over after last through most"
        + " between city market bridge river harvest winter council school teacher doctor station museum garden window letter paper season island valley village farmer driver worker writer singer player coach match team goal price grain cotton copper timber carpet railway harbour airport theatre library festival").Split(' ');

    /// <summary>As the API takes it.</summary>
    public static MadeUpArticle Of(int number)
    {
        var story = number / Retold;
        var random = new Random(story);
        var day = First.AddDays((int)(story * 2_711L % Days));
        var said = $"{Speakers[story % Speakers.Length]} told reporters on {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}";
        var position = $"{Positions[story % Positions.Length]}, {said}.";
        var details = string.Join(' ', Enumerable.Range(0, 160).Select(_ => Word(random)));
        return new MadeUpArticle(
            $"Baku and the force, report {story}",
            $"{position}\n\nThe force was on the table of talk number {story} for a {Word(random)} {Word(random)}. {said} that the matter stays open between {Word(random)} and {Word(random)}.\n\n{details}.\n\nReport {number}.\n",
            $"Courier {number % 40}",
            day.AddDays(number % 3).ToString("O", CultureInfo.InvariantCulture));
    }

    private static string Word(Random random) => Words[random.Next(Words.Length)];
}
