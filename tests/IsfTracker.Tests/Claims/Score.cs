using System.Text.RegularExpressions;
using IsfTracker.Core;
using IsfTracker.Core.Claims;

namespace IsfTracker.Tests.Claims;

/// <summary>Counts how far extraction agrees with labels. A found claim matches a label when one lies in the other or they share a sentence.</summary>
internal sealed partial class Score
{
    private int found;
    private int right;
    private int labelled;
    private int matched;
    private int stances;
    private int rightStances;
    private int articles;
    private int rightArticles;
    private (int Common, int Found, int Labelled) conditions;
    private const double Sure = 0.9;

    private int sure;
    private int rightSure;

    public double ClaimPrecision => found == 0 ? 1 : (double)right / found;

    public double ClaimRecall => labelled == 0 ? 1 : (double)matched / labelled;

    public double ClaimF1 => F1(ClaimPrecision, ClaimRecall);

    public double Stance => (double)rightStances / stances;

    public double ArticleStance => (double)rightArticles / articles;

    public double ConditionF1 => F1(conditions.Found == 0 ? 1 : (double)conditions.Common / conditions.Found, (double)conditions.Common / conditions.Labelled);

    /// <summary>Of the claims with confidence of at least 0.9, how many match a label and have its stance.</summary>
    public double StanceWhenSure => sure == 0 ? 1 : (double)rightSure / sure;

    public void Add(Extraction extraction, Labels labels)
    {
        var used = new HashSet<FoundClaim>();
        foreach (var label in labels.Claims)
        {
            var match = extraction.Claims.Where(claim => Agree(claim.Quote, label.Quote)).OrderBy(claim => Math.Abs(claim.Quote.Length - label.Quote.Length)).FirstOrDefault();
            if (!label.IsOpen) { labelled++; }
            if (match is null) { continue; }
            used.Add(match);
            if (!label.IsOpen) { matched++; }
            Count(match, label);
        }
        var counted = extraction.Claims.Where(claim => claim.Kind is not (ClaimKind.Headline or ClaimKind.Characterisation) && !labels.Claims.Any(label => label.IsOpen && Agree(claim.Quote, label.Quote))).ToList();
        found += counted.Count;
        right += counted.Count(claim => used.Contains(claim) || labels.Claims.Any(label => Agree(claim.Quote, label.Quote)));
        sure += counted.Count(claim => claim.Confidence >= Sure && !labels.Claims.Any(label => Agree(claim.Quote, label.Quote)));
        AddConditions(extraction, labels);
        articles++;
        rightArticles += extraction.OverallStance is { } overall && labels.Accepted.Contains(overall.ToCode()) ? 1 : 0;
    }

    private void Count(FoundClaim match, LabelledClaim label)
    {
        var hit = label.Accepted.Contains(match.Stance.ToCode()) ? 1 : 0;
        stances++;
        rightStances += hit;
        if (match.Confidence < 0.9) { return; }
        sure++;
        rightSure += hit;
    }

    private void AddConditions(Extraction extraction, Labels labels)
    {
        var wanted = labels.Claims.SelectMany(claim => claim.Conditions).Except(labels.OptionalConditions).ToHashSet();
        var given = extraction.Claims.SelectMany(claim => claim.Conditions).Except(labels.OptionalConditions).ToHashSet();
        conditions = (conditions.Common + wanted.Intersect(given).Count(), conditions.Found + given.Count, conditions.Labelled + wanted.Count);
    }

    public override string ToString() => FormattableString.Invariant(
        $"claim precision {ClaimPrecision:0.000}, recall {ClaimRecall:0.000}, F1 {ClaimF1:0.000}, stance {Stance:0.000}, article stance {ArticleStance:0.000}, condition F1 {ConditionF1:0.000}, stance of claims with confidence of 0.9 or more {StanceWhenSure:0.000}");

    private static bool Agree(string left, string right)
    {
        var (a, b) = (Fold(left), Fold(right));
        return a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal);
    }

    private static string Fold(string text) => Marks().Replace(text, " ").Trim().ToLowerInvariant();

    private static double F1(double precision, double recall) => precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);

    [GeneratedRegex(@"[^\p{L}\p{N}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Marks();
}
