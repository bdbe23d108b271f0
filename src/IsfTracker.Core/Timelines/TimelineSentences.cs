using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;

namespace IsfTracker.Core.Timelines;

/// <summary>Says a timeline in plain English.</summary>
/// <param name="codebook">Gives the titles of stances and conditions, and the offices of officials.</param>
public sealed class TimelineSentences(Codebook codebook)
{
    /// <summary>
    /// Where a lane stands: "Declined since 5 or 6 January 2026: President Ilham Aliyev, on record; carried by 1 article of 1 outlet
    /// (single-sourced)."
    /// </summary>
    public string Current(Timeline timeline, Lane lane)
    {
        if (timeline.Current(lane) is not { } position) { return NotEnough(timeline, lane); }
        var opening = timeline.Statements.First(entry => entry.Statement.Id == position.Statements[0]).Statement;
        var by = lane == Lane.Declared ? $": {Speaker(opening)}" : $", according to {Speaker(opening)}";
        var conditions = position.Conditions.Count == 0 ? "" : $" Conditions: {Listed(position.Conditions.Select(Condition))}.";
        return $"{codebook.Definition(position.Stance).Title} since {Since(opening)}{by}; {Evidence(position)}.{conditions}";
    }

    /// <summary>Who made a statement, in which office, and whether on record: "Azerbaijani government source, unnamed, via Reuters".</summary>
    public string Speaker(Statement statement)
    {
        var via = statement.Via.Count == 0 ? "" : $", via {statement.Via[0]}";
        if (Official(statement) is { } official) { return $"{official}, on record{via}"; }
        if (statement.Speaker is not { } speaker) { return statement.SpeakerRole == SpeakerRole.Media ? $"the outlet in its own voice{via}" : $"an unnamed speaker{via}"; }
        return $"{speaker}, {(statement.Named ? "on record" : "unnamed")}{via}";
    }

    /// <summary>On what a position rests: "carried by 3 articles of 3 outlets (single-sourced)".</summary>
    public static string Evidence(Position position)
    {
        var outlets = position.Outlets == 0 ? "" : $" of {Count(position.Outlets, "outlet")}";
        var carried = $"carried by {Count(position.Articles, "article")}{outlets}";
        return position.IsSingleSourced ? $"{carried} (single-sourced)" : $"{Count(position.Independent, "independent statement")}, {carried}";
    }

    private static string NotEnough(Timeline timeline, Lane lane)
    {
        var shown = timeline.Statements.Where(entry => entry.Statement.Lane == lane && entry.Statement.Members.Count > 0).Select(entry => entry.Statement).ToList();
        var found = shown.Count == 0 ? "none has been found" : $"{Count(shown.Count, "statement")} found, none of which gives a position{Silence(shown)}";
        var rejected = timeline.Statements.Count(entry => entry.Statement.Lane == lane && entry.Reason == UnusedReason.RejectedInReview);
        var gone = rejected switch { 0 => "", 1 => "; 1 was rejected in review", _ => $"; {rejected} were rejected in review" };
        return lane == Lane.Declared
            ? $"Not enough evidence: of statements by the government itself, {found}{gone}."
            : $"Not enough evidence: of statements by others, {found}{gone}.";
    }

    /// <summary>What was told in place of a position: " (1 refusal to comment)".</summary>
    private static string Silence(List<Statement> shown)
    {
        var (silent, asked) = (shown.Count(statement => statement.Kind == ClaimKind.NoComment), shown.Count(statement => statement.Kind == ClaimKind.Approach));
        var parts = new[] { silent == 1 ? "1 refusal to comment" : $"{silent} refusals to comment", asked == 1 ? "1 approach" : $"{asked} approaches" }
            .Where((_, place) => (place == 0 ? silent : asked) > 0).ToList();
        return parts.Count == 0 ? "" : $" ({Listed(parts)})";
    }

    private string? Official(Statement statement) =>
        statement.OfficialId is { } id
        && codebook.FindActor(statement.Actor)?.Officials.FirstOrDefault(official => official.Id == id) is { } official
            ? $"{official.Office} {official.Name}"
            : null;

    // Titles begin with a capital, which only an acronym keeps in the middle of a sentence.
    private string Condition(string code) =>
        codebook.FindCondition(code)?.Title is not { } title ? code
        : title.Length > 1 && char.IsUpper(title[1]) ? title
        : char.ToLowerInvariant(title[0]) + title[1..];

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static string Listed(IEnumerable<string> items)
    {
        var all = items.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    private static string Since(Statement statement)
    {
        var words = statement.SaidOn.ToWords();
        return words.Split(' ') switch
        {
            ["between", ..] => $"a day {words}",
            ["on" or "in", "or", "after", .. var rest] => $"{string.Join(' ', rest)} or later",
            _ => words,
        };
    }
}
