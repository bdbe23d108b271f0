using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;
using IsfTracker.Data;

namespace IsfTracker.Web.Features.Import;

/// <summary>What was typed about a file, checked before the file is read.</summary>
internal static class SubmissionCheck
{
    private const int FirstYear = 1900;

    /// <returns>The request to read it, or a <see cref="Refusal"/>.</returns>
    public static (ReadRequest? Request, Refusal? Refusal) Check(ArticleSubmission submission, DateOnly today)
    {
        var title = TypedText.Clean(submission.Title);
        var outlet = TypedText.Clean(submission.Outlet);
        var url = TypedText.Clean(submission.Url);
        var refusal = CheckLength("title", title, Lengths.Title) ?? CheckLength("outlet", outlet, Lengths.Outlet) ?? CheckUrl(url);
        if (refusal is not null) { return (null, refusal); }
        var (published, wrong) = ReadPublished(TypedText.Clean(submission.Published), today);
        if (wrong is not null) { return (null, wrong); }
        var name = TypedText.FileName(submission.FileName, Lengths.FileName);
        return (new ReadRequest(submission.Bytes, name, title, outlet, url, published, submission.PublishedBasis), null);
    }

    /// <summary>Neither before the first year nor after today; a day more, because it is tomorrow already somewhere.</summary>
    public static bool IsPossible(Edtf published, DateOnly today) =>
        published.Latest.Year >= FirstYear
        && (published.Earliest == DateOnly.MinValue || published.Earliest.Year >= FirstYear)
        && published.Earliest <= today.AddDays(1);

    private static Refusal? CheckLength(string field, string? value, int most) =>
        value?.Length > most ? new Refusal($"{field}-too-long", $"The {field} has {value.Length} characters; at most {most} are kept. Shorten it.") : null;

    private static Refusal? CheckUrl(string? url)
    {
        if (url is null || ArticleUrl.Find(url) is not null) { return null; }
        return url.Length > Lengths.Url
            ? new Refusal("bad-url", $"The URL has {url.Length} characters; at most {Lengths.Url} are kept.")
            : new Refusal("bad-url", "The URL is not the address of a web page: it must start with http:// or https://, name a site, and carry no user name.");
    }

    private static (Edtf? Published, Refusal? Refusal) ReadPublished(string? typed, DateOnly today)
    {
        if (typed is null) { return (null, null); }
        if (!Edtf.TryParse(typed, out var published, out var error))
        {
            return (null, new Refusal("bad-published", $"The published date '{TypedText.Shorten(typed, 40)}' is not a date in EDTF, such as 2025-11-07, 2025-11 or 2025-11-07/..: {error}."));
        }
        if (IsPossible(published, today)) { return (published, null); }
        return (null, published.Earliest > today
            ? new Refusal("published-in-future", $"The published date {published} is in the future: today is {today:O}.")
            : new Refusal("published-too-early", $"The published date {published} is before {FirstYear}."));
    }
}
