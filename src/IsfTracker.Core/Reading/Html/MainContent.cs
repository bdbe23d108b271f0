using AngleSharp.Dom;

namespace IsfTracker.Core.Reading.Html;

/// <summary>Chooses the blocks of a page that are its article: what the page marks as such, else where most of the prose stands.</summary>
internal static class MainContent
{
    /// <summary>From the title, or the first block of the article, to its last block.</summary>
    public static List<PageBlock> Choose(List<PageBlock> blocks, IElement body, string? title)
    {
        var container = FindMarked(blocks, body) ?? FindDense(blocks) ?? body;
        var first = blocks.FindIndex(block => container.Contains(block.Element));
        var last = blocks.FindLastIndex(block => IsIn(container, block));
        if (first < 0) { return blocks; }
        var prose = blocks.FindIndex(first, block => block.IsProse);
        var heading = FindTitle(blocks, title, prose < 0 ? last : prose);
        return blocks.GetRange(heading >= 0 ? heading : first, last - (heading >= 0 ? heading : first) + 1);
    }

    /// <summary>Stories are at times cut in two by an advertisement: a sister element of the same make with prose belongs to the first.</summary>
    private static bool IsIn(IElement container, PageBlock block)
    {
        if (container.Contains(block.Element)) { return true; }
        if (!block.IsProse || container.ParentElement is not { } parent || container.LocalName is "body" or "html" || !parent.Contains(block.Element)) { return false; }
        var sister = block.Element;
        while (sister.ParentElement is { } above && above != parent) { sister = above; }
        return sister.LocalName == container.LocalName && sister.ClassName == container.ClassName && !string.IsNullOrEmpty(sister.ClassName);
    }

    private static IElement? FindMarked(List<PageBlock> blocks, IElement body)
    {
        var all = blocks.Where(block => block.IsProse).Sum(block => block.Text.Length);
        foreach (var selector in (ReadOnlySpan<string>)["[itemprop=articleBody]", "article", "main, [role=main]"])
        {
            var best = body.QuerySelectorAll(selector).Take(50)
                .Select(element => (Element: element, Prose: blocks.Where(block => block.IsProse && element.Contains(block.Element)).Sum(block => block.Text.Length)))
                .OrderByDescending(marked => marked.Prose)
                .FirstOrDefault();
            if (best.Element is not null && best.Prose > 0 && best.Prose * 10 >= all * 4) { return best.Element; }
        }
        return null;
    }

    /// <summary>Each block of prose speaks for the element around it, and half as much for the one around that.</summary>
    private static IElement? FindDense(List<PageBlock> blocks)
    {
        var runs = blocks.GroupBy(block => block.Element).ToDictionary(group => group.Key, group => group.Count());
        var scores = new Dictionary<IElement, double>();
        foreach (var block in blocks)
        {
            if (!block.IsProse || block.IsCaption) { continue; }
            var holder = runs[block.Element] > 1 ? block.Element : block.Element.ParentElement;
            if (block.Kind == BlockKind.ListItem) { holder = holder?.ParentElement; }
            if (holder is null) { continue; }
            scores[holder] = scores.GetValueOrDefault(holder) + block.Text.Length;
            if (holder.ParentElement is { } outer) { scores[outer] = scores.GetValueOrDefault(outer) + (block.Text.Length / 2.0); }
        }
        return scores.Count == 0 ? null : scores.MaxBy(score => score.Value).Key;
    }

    /// <summary>The last block before the prose that is the title; a page may repeat it in a trail above.</summary>
    private static int FindTitle(List<PageBlock> blocks, string? title, int before)
    {
        var found = -1;
        for (var i = 0; i <= before && i < blocks.Count; i++)
        {
            if (Titles.Same(blocks[i].Text, title)) { found = i; }
        }
        return found >= 0 ? found : blocks.FindLastIndex(Math.Max(0, Math.Min(before, blocks.Count - 1)), block => block.Kind == BlockKind.Title);
    }
}
