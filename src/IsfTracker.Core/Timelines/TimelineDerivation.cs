using IsfTracker.Core.Statements;

namespace IsfTracker.Core.Timelines;

/// <summary>Derives the timeline from statements: one pure function.</summary>
public static class TimelineDerivation
{
    public static Timeline Derive(string actor, IReadOnlyList<Statement> statements)
    {
        _ = statements;
        return new Timeline(actor, [], [], [], []);
    }
}
