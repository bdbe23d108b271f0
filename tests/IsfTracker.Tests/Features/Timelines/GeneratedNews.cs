using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using IsfTracker.Tests.Support;
using IsfTracker.Web.Features.Import;

namespace IsfTracker.Tests.Features.Timelines;

/// <summary>Made-up articles as texts, so that they go through reading, claim-finding and the store like any other.</summary>
internal static class GeneratedNews
{
    private static readonly string[] Speakers = ["President Irena Volk", "Foreign Minister Dano Resch", "A Karvenian government source", "Quenland officials"];

    private static readonly string[] Stances =
    [
        "will not send troops to", "is ready to contribute soldiers to", "has not decided whether to join", "will only join if parliament approves", "is considering joining",
    ];

    /// <summary>The same in words that have hardly a run in common with those.</summary>
    private static readonly string[] Reworded =
    [
        "would not take part in", "was willing to provide troops for", "had made no decision on joining", "would join only if lawmakers in Tolmin approved", "was weighing whether to take part in",
    ];

    private static readonly string[] Rows = ["said", "said quote", "own quote", "said silence", "approach said", "silence", "own", "said recall", "said credited", "credited quote"];

    /// <summary>One article.</summary>
    /// <param name="Number">Makes its text its own.</param>
    public sealed record Story(int Number, int Speaker, int Stance, int Recalled, int Day, int Delay, string Row)
    {
        private string Date => $"{Day.ToString(CultureInfo.InvariantCulture)} November 2031";

        /// <summary>As one outlet has it; another's rewrite has the same sentences and a line more.</summary>
        public ArticleSubmission By(string outlet, string? line = null, string? url = null) =>
            TestImport.Of(string.Join("\n\n", Sentences().Append(line).OfType<string>()) + "\n", url, $"2031-11-{Math.Min(Day + Delay, 30):00}") with { Outlet = outlet, Title = $"Report {Number}" };

        /// <summary>As an outlet has it that tells what was said in words of its own: nothing but speaker, outlet credited and day are the same.</summary>
        public ArticleSubmission RewordedBy(string outlet) =>
            TestImport.Of(string.Join("\n\n", ["Envoys of five countries left the lakeside hotel without a word to those who had waited in the rain since dawn.", .. Row.Split(' ').Select(InOtherWords)]) + "\n", null, $"2031-11-{Math.Min(Day + Delay, 30):00}") with { Outlet = outlet, Title = $"Reworded {Number}" };

        private string InOtherWords(string row) => row switch
        {
            "said" => $"Speaking on {Date}, {Speakers[Speaker]} said that Karvenia {Reworded[Stance]} the Multinational Monitoring Mission in Lakeland.",
            "credited" => $"On {Date}, {Speakers[Speaker]} told Northwire that Karvenia {Reworded[Stance]} the Multinational Monitoring Mission in Lakeland.",
            _ => throw new InvalidOperationException($"'{row}' is nobody's words."),
        };

        private IEnumerable<string> Sentences()
        {
            yield return $"The sixth round of talks in Hallin, number {Number} of this year by the count of those who follow them, ended without much to show for the long hours that the delegations spent behind closed doors.";
            foreach (var row in Row.Split(' ')) { yield return Sentence(row); }
        }

        private string Sentence(string row) => row switch
        {
            "said" => $"Karvenia {Stances[Stance]} the Multinational Monitoring Mission in Lakeland, {Speakers[Speaker]} said on {Date}.",
            "credited" => $"Karvenia {Stances[Stance]} the Multinational Monitoring Mission in Lakeland, {Speakers[Speaker]} told Northwire on {Date}.",
            "quote" => $"“Our soldiers will not go to Lakeland before the guns are silent there,” {Speakers[Speaker]} said on {Date}.",
            "own" => $"Karvenia {Stances[Stance]} the Multinational Monitoring Mission in Lakeland.",
            "recall" => $"In October, {Speakers[Recalled]} had said that Karvenia {Stances[Recalled]} the Multinational Monitoring Mission in Lakeland.",
            "approach" => "Quenland has asked Karvenia to join the Multinational Monitoring Mission in Lakeland.",
            _ => "The Foreign Ministry in Tolmin declined to comment on the Multinational Monitoring Mission in Lakeland.",
        };
    }

    private static readonly Gen<(int Speaker, int Stance, int Day)> Events =
        from speaker in Gen.Choose(0, Speakers.Length - 1)
        from stance in Gen.Choose(0, Stances.Length - 1)
        from day in Gen.Choose(1, 9)
        select (speaker, stance, day);

    private static Gen<Story> Stories((int Speaker, int Stance, int Day)[] events, string[] rows) =>
        from told in Gen.Elements(events)
        from number in Gen.Choose(0, 10_000)
        from recalled in Gen.Choose(0, Speakers.Length - 1)
        from delay in Gen.Choose(0, 1)
        from row in Gen.Elements(rows)
        select new Story(number, told.Speaker, told.Stance, recalled, told.Day, delay, row);

    /// <summary>Up to nine articles on three events of a few days, so that days, speakers and words often coincide.</summary>
    public static readonly Gen<Story[]> Sets = Of(Rows);

    /// <summary>The same, but that in each article somebody speaks, and nothing else.</summary>
    public static readonly Gen<Story[]> Spoken = Of(["said", "credited"]);

    private static Gen<Story[]> Of(string[] rows) =>
        from events in Events.ArrayOf(3)
        from stories in Stories(events, rows).ArrayOf(9)
        from count in Gen.Choose(4, 9)
        select stories.DistinctBy(story => story.Number).Take(count).ToArray();
}
