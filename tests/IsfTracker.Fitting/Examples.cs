using System.Text;
using IsfTracker.Core;
using IsfTracker.Core.Claims;
using IsfTracker.Core.Claims.Judging;
using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Claims.Passages;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Reading;
using IsfTracker.Tests.Claims;

namespace IsfTracker.Fitting;

/// <summary>Reads the articles of a source and lays the labels beside their passages.</summary>
internal static class Examples
{
    private const int SharedLetters = 8;

    public static IEnumerable<Example> Of(Source source)
    {
        foreach (var path in Directory.GetFiles(source.Path, "*.json").Order(StringComparer.Ordinal))
        {
            var labelled = Labels.Read(path);
            var file = Path.Combine(source.Path, labelled.File ?? Path.ChangeExtension(Path.GetFileName(path), ".txt"));
            if (File.Exists(file) && Read(source, labelled.Actor, new ReadRequest(File.ReadAllBytes(file), file)) is { } read) { yield return Label(read, Path.GetFileNameWithoutExtension(path), labelled.Claims); }
        }
        foreach (var path in Directory.GetFiles(source.Path, "*.md").Order(StringComparer.Ordinal).Where(path => Path.GetFileName(path) != "README.md"))
        {
            foreach (var example in OfSpecification(source, path)) { yield return example; }
        }
    }

    /// <summary>The examples of a specification file that are of this codebook and whose passages are all found: by their words, or their claims in order.</summary>
    private static IEnumerable<Example> OfSpecification(Source source, string path)
    {
        foreach (var section in File.ReadAllText(path).Replace("\r", "", StringComparison.Ordinal).Split("\n## ").Skip(1).Where(section => !section.Contains("\n|", StringComparison.Ordinal)))
        {
            var spec = SpecExample.Read(section);
            if (spec.Given.GetValueOrDefault("codebook", "karvenia") is var book && book != source.Codebook.Id && book != source.Codebook.DefaultActor) { continue; }
            var published = spec.Given.GetValueOrDefault("published", "2031-11-07");
            var request = new ReadRequest(Encoding.UTF8.GetBytes(spec.Text), spec.Given.GetValueOrDefault("file", "a.txt"), Published: published == "-" ? null : Edtf.Parse(published), Url: spec.Given.GetValueOrDefault("url"));
            if (Read(source, spec.Given.GetValueOrDefault("actor"), request) is not { } read) { continue; }
            var all = Enumerable.Range(0, read.Drafts.Count).Where(index => !Selection.IsRuledOut(read.Traits[index])).ToList();
            var chosen = all.Where(index => read.Drafts[index].IsChosen).ToList();
            if (chosen.Count != spec.Claims.Count && all.Count == spec.Claims.Count) { chosen = all; }
            if (spec.Claims.Count > 0 && spec.Words() is { } words) { chosen = all.Where(index => words.Any(start => read.Drafts[index].Passage.Span.Of(read.Article.Text.Text).StartsWith(start, StringComparison.Ordinal))).ToList(); }
            var labels = spec.Claims.Select(line => new LabelledClaim { Stance = line.Split(' ', ';')[0], Kind = "position" }).ToList();
            if (spec.Claims.Count == 0) { yield return read with { Name = spec.Name }; }
            else if (chosen.Count == labels.Count) { yield return read with { Name = spec.Name, Marked = labels.Count, Labels = [.. Enumerable.Range(0, read.Drafts.Count).Select(index => chosen.IndexOf(index) is var place and >= 0 ? labels[place] : null)] }; }
        }
    }

    private static Example? Read(Source source, string? actor, ReadRequest request)
    {
        if (DocumentReader.Read(request) is not ReadResult.Read { Document: { Language: "en" or "und" } document }) { return null; }
        var article = source.Extractor(actor).Read(document);
        var subjects = Subjects.Find(article);
        var drafts = ClaimSteps.Draft(article, subjects);
        var traits = ArticleTraits.Of(article, subjects, drafts);
        Selection.Choose(article, subjects, drafts, traits);
        return new Example(source, "", article, subjects, drafts, traits, [.. drafts.Select(draft => SignsOf(article, subjects, draft))], new LabelledClaim?[drafts.Count], 0);
    }

    private static List<string> SignsOf(ArticleReading article, Subjects subjects, ClaimDraft draft)
    {
        using var signs = new Signs(named: true);
        PassageSigns.AddTo(signs, article, subjects, draft);
        return signs.Names;
    }

    private static Example Label(Example read, string name, IReadOnlyList<LabelledClaim> labels)
    {
        var places = labels.Select(label => (Label: label, Span: Quotation.Find(read.Article.Text.Text, label.Quote))).Where(each => each.Span is not null).ToList();
        LabelledClaim? At(TextSpan span) => places.Where(each => Math.Min(each.Span!.Value.End, span.End) - Math.Max(each.Span.Value.Start, span.Start) > SharedLetters).OrderBy(each => each.Label.IsOpen).Select(each => each.Label).FirstOrDefault();
        return read with { Name = name, Marked = labels.Count(label => !label.IsOpen), Labels = [.. read.Drafts.Select(draft => At(draft.Passage.Span))] };
    }
}
