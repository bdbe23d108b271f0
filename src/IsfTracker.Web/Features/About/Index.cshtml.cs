using IsfTracker.Core.Timelines;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IsfTracker.Web.Features.About;

/// <summary>The method, told from the rules that the program runs.</summary>
internal sealed class IndexModel : PageModel
{
    public IEnumerable<IGrouping<TimelineRuleGroup, TimelineRule>> Rules { get; } = TimelineRules.All.GroupBy(rule => rule.Group);

    public AccuracyFigures Accuracy { get; } = AccuracyFigures.Documented;

    public static string Title(TimelineRuleGroup group) => group switch
    {
        TimelineRuleGroup.Joining => "Which claims belong to one statement",
        TimelineRuleGroup.Dating => "When a statement was made",
        TimelineRuleGroup.Weighing => "What a statement says",
        TimelineRuleGroup.Moving => "How a lane moves",
        TimelineRuleGroup.Unused => "Why a statement moves nothing",
        _ => "Who decides where statements of the same days differ",
    };
}
