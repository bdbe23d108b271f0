using IsfTracker.Core.Claims.Mentions;
using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Claims;

/// <summary>Gathers what bore on the reading of a passage: the words for its stance first, then actor, force, conditions, speaker, outlet and date.</summary>
internal static class ReadingCues
{
    /// <summary>How far around a passage, in characters, its speaker, outlet and date are looked for: bounds the work on any text.</summary>
    private const int Reach = 3000;

    /// <summary>Few passages have more cues.</summary>
    private const int Usual = 8;

    public static IReadOnlyList<Cue> Of(ArticleReading article, ClaimDraft draft, IReadOnlyList<string> conditions)
    {
        var cues = new List<Cue>(Usual);
        cues.AddRange(draft.Reading!.Cues);
        AddMentions(article, draft, conditions, cues);
        AddNearest(article, draft, "speaker.named", draft.Voice.Name, cues);
        foreach (var outlet in draft.Voice.Outlets) { AddNearest(article, draft, "via.credited", outlet, cues); }
        AddDate(article, draft, cues);
        return cues;
    }

    private static void AddMentions(ArticleReading article, ClaimDraft draft, IReadOnlyList<string> conditions, List<Cue> cues)
    {
        var (actor, force) = (false, false);
        foreach (ref readonly var mention in article.MentionsIn(draft.Passage.First, draft.Passage.End))
        {
            if (mention.End > draft.Passage.End) { continue; }
            if (mention.IsActor && !actor) { actor = Add(article, "actor.named", mention, cues); }
            else if (mention.Kind is MentionKind.Force or MentionKind.ForceInContext && !force) { force = Add(article, "force.named", mention, cues); }
            else if (mention.Kind == MentionKind.Condition && conditions.Contains(article.Lexicon.Codebook.Conditions[mention.Value].Code)) { AddCondition(article, mention, cues); }
        }
        AddKeywords(article, draft, conditions, cues);
    }

    /// <summary>Of wordings within each other the widest tells all.</summary>
    private static void AddCondition(ArticleReading article, in Mention mention, List<Cue> cues)
    {
        var cue = new Cue(article.Lexicon.ConditionRules[mention.Value], article.Words.SpanOf(mention.First, mention.End));
        foreach (var other in cues)
        {
            if (other.Rule == cue.Rule && other.Span.Contains(cue.Span)) { return; }
        }
        cues.Add(cue);
    }

    private static bool Add(ArticleReading article, string rule, in Mention mention, List<Cue> cues)
    {
        var cue = new Cue(rule, article.Words.SpanOf(mention.First, mention.End));
        if (!cues.Contains(cue)) { cues.Add(cue); }
        return true;
    }

    /// <summary>A condition that no wording tells is told by its keyword.</summary>
    private static void AddKeywords(ArticleReading article, ClaimDraft draft, IReadOnlyList<string> conditions, List<Cue> cues)
    {
        var told = cues.Count;
        foreach (var keyword in article.KeywordsIn(draft.Passage.First, draft.Passage.End))
        {
            if (keyword.End > draft.Passage.End || !conditions.Contains(article.Lexicon.Codebook.Conditions[keyword.Value].Code)) { continue; }
            var rule = article.Lexicon.ConditionRules[keyword.Value];
            if (cues.FindIndex(0, told, cue => cue.Rule == rule) < 0) { cues.Add(new Cue(rule, article.Words.SpanOf(keyword.First, keyword.End))); }
        }
    }

    /// <summary>Where a name stands: in the passage or before it, else after it.</summary>
    private static void AddNearest(ArticleReading article, ClaimDraft draft, string rule, string? name, List<Cue> cues)
    {
        if (string.IsNullOrEmpty(name)) { return; }
        var (text, passage) = (article.Text.Text, draft.Passage.Span);
        var from = Math.Max(0, passage.Start - Reach);
        var start = text.AsSpan(from, passage.End - from).LastIndexOf(name, StringComparison.Ordinal);
        if (start < 0)
        {
            from = passage.End;
            start = text.AsSpan(from, Math.Min(Reach, text.Length - from)).IndexOf(name, StringComparison.Ordinal);
        }
        if (start >= 0) { cues.Add(new Cue(rule, new TextSpan(from + start, from + start + name.Length))); }
    }

    /// <summary>The date expression nearest before the end of the passage that means the day it was said.</summary>
    private static void AddDate(ArticleReading article, ClaimDraft draft, List<Cue> cues)
    {
        if (draft.SaidOn is not { } said) { return; }
        var dates = article.Text.Dates;
        for (var index = LastBefore(article, draft.Passage.Span.End); index >= 0 && draft.Passage.Span.Start - dates[index].Span.End < Reach; index--)
        {
            if (!Means(dates[index].Value, said)) { continue; }
            cues.Add(new Cue("said-on.dated", dates[index].Span));
            return;
        }
    }

    private static int LastBefore(ArticleReading article, int end)
    {
        var (low, high) = (0, article.Text.Dates.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (article.Text.Dates[middle].Span.Start < end) { low = middle + 1; } else { high = middle; }
        }
        return low - 1;
    }

    private static bool Means(Edtf? value, Edtf said) => value is not null && value.Earliest == said.Earliest && value.Latest == said.Latest;
}
