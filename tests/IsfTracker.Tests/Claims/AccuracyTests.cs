using System.Globalization;
using IsfTracker.Web.Features.About;
using Xunit.Abstractions;

namespace IsfTracker.Tests.Claims;

public sealed class AccuracyTests(ITestOutputHelper output)
{
    /// <summary>The figures are rounded to two decimals.</summary>
    private const double Hair = 0.0051;

    [Theory]
    [InlineData("seeds", "seeds", "isf")]
    [InlineData("fictional country", "karvenia", "karvenia")]
    public void Articles_are_read_no_worse_than_the_documentation_says(string column, string labels, string codebook)
    {
        var labelled = Path.Combine(Extracting.Files, labels);
        var score = Measure(labels == "seeds" ? Path.Combine(AppContext.BaseDirectory, "seeds") : labelled, labelled, codebook);

        score.ClaimPrecision.Should().BeGreaterThan(Documented("claim precision", column) - Hair);
        score.ClaimRecall.Should().BeGreaterThan(Documented("claim recall", column) - Hair);
        score.ClaimF1.Should().BeGreaterThan(Documented("claim F1", column) - Hair);
        score.Stance.Should().BeGreaterThan(Documented("stance", column) - Hair);
        score.ArticleStance.Should().BeGreaterThan(Documented("article stance", column) - Hair);
        score.ConditionF1.Should().BeGreaterThan(Documented("condition F1", column) - Hair);
        score.StanceWhenSure.Should().BeGreaterThanOrEqualTo(0.95, "of the claims with confidence of 0.9 or more so many are right");
    }

    private static double Documented(string row, string column) => double.Parse(AccuracyFigures.Documented.Get(row, column), CultureInfo.InvariantCulture);

    private Score Measure(string texts, string labels, string codebook)
    {
        var score = new Score();
        foreach (var label in Directory.GetFiles(labels, "*.json").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(label);
            var text = Directory.GetFiles(texts, name + ".*").Single(file => !file.EndsWith(".json", StringComparison.Ordinal));
            score.Add(Extracting.File(text, codebook), Labels.Read(label));
        }
        output.WriteLine($"{codebook}: {score}");
        return score;
    }
}
