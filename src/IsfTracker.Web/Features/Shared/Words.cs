using System.Globalization;
using IsfTracker.Core;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Reading;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Timelines;
using IsfTracker.Data;

namespace IsfTracker.Web.Features.Shared;

/// <summary>The words in which pages say what the program holds as codes and numbers.</summary>
internal static class Words
{
    /// <summary>"1 article", "2 articles", "no articles".</summary>
    public static string Count(int count, string one) => count switch
    {
        0 => $"no {Plural(one)}",
        1 => $"1 {one}",
        _ => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {Plural(one)}",
    };

    /// <summary>" of 2 outlets"; nothing where none is known.</summary>
    public static string Outlets(int count) => count == 0 ? "" : $" of {Count(count, "outlet")}";

    /// <summary>A code as a reader sees it: <c>head-of-state</c> is "Head of state".</summary>
    public static string Of<T>(T value) where T : struct, Enum => Of(value.ToCode());

    public static string Of(string code)
    {
        var words = code.Replace('-', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>A parameter of the address as its field is called.</summary>
    public static string OfParameter(string name) => name switch
    {
        "asOf" => "Said by",
        "publishedBy" => "Published by",
        "knownAt" => "Known at",
        _ => Of(name),
    };

    /// <summary>Whose words the lane holds.</summary>
    public static string Explain(Lane lane) => lane == Lane.Declared ? "what the government itself says" : "what others say about it";

    /// <summary>What is told in place of a position; null where a position is told.</summary>
    public static string? OfSilence(ClaimKind kind) => kind switch
    {
        ClaimKind.NoComment => "No comment",
        ClaimKind.Approach => "Asked to take part",
        _ => null,
    };

    /// <summary>What a statement says: its stance, or what is told in place of one.</summary>
    public static string Of(Stance? stance, ClaimKind kind) => OfSilence(kind) ?? (stance is { } code ? Of(code) : "No position");

    /// <summary>What stands before whoever speaks, keeps silent, or tells of an approach.</summary>
    public static string By(ClaimKind kind) => kind switch
    {
        ClaimKind.NoComment => "Silence of",
        ClaimKind.Approach => "Told by",
        _ => "Said by",
    };

    /// <summary>Names of what changed as a reader sees them: "its end, evidence".</summary>
    public static string Changed(IEnumerable<string> what) => string.Join(", ", what.Select(Part));

    public static string Explain(ConditionState state) => state switch
    {
        ConditionState.Standing => "still stands",
        ConditionState.Dropped => "dropped",
        ConditionState.NotCarried => "stated, but never part of it",
        _ => "never stated",
    };

    public static string Explain(SimilarRelation relation) => relation switch
    {
        SimilarRelation.Within => "a story found within this one",
        SimilarRelation.Longer => "a longer one that holds this one",
        _ => "a rewrite",
    };

    public static string Explain(SaidBasis basis) => basis switch
    {
        SaidBasis.Stated => "an article says when",
        SaidBasis.Published => "no article says when: bounded by when the articles appeared",
        _ => "not known",
    };

    public static string Explain(PublishedBasis basis) => basis switch
    {
        PublishedBasis.Stated => "the file says so",
        PublishedBasis.Supplied => "typed in by whoever imported it",
        PublishedBasis.Url => "read from the address",
        PublishedBasis.Inferred => "concluded from other facts",
        _ => "nothing says when",
    };

    public static string Explain(ReviewStatus status) => status switch
    {
        ReviewStatus.Accepted => "Accepted by a reviewer",
        ReviewStatus.Rejected => "Rejected by a reviewer",
        ReviewStatus.Corrected => "Corrected by a reviewer",
        _ => "Not yet reviewed",
    };

    /// <summary>0.934 is "93 %".</summary>
    public static string Percent(double share) => Math.Round(share * 100).ToString("0", CultureInfo.InvariantCulture) + " %";

    private static string Part(string name) => name switch
    {
        "saidOn" => "when it was said",
        "use" => "how the timeline uses it",
        "id" => "the claim it is named after",
        "via" => "the outlets credited",
        "from" => "its beginning",
        "to" => "its end",
        "firstStated" => "when it was first stated",
        "lastStated" => "when it was last stated",
        "state" => "how it stands",
        _ => name,
    };

    private static string Plural(string one) => one.EndsWith('y') ? one[..^1] + "ies" : one + "s";
}
