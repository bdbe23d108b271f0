using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Dates;
using IsfTracker.Core.Statements;
using IsfTracker.Core.Timelines;
using IsfTracker.Web.Features.Timelines;

namespace IsfTracker.Tests.Features.Timelines;

public sealed class ChartDrawingTests
{
    private static readonly IReadOnlyList<Lane> Lanes = [Lane.Declared, Lane.Reported];

    private static readonly Timeline Moved = new(
        "karvenia",
        [Position(Stance.Conditional, "2025-11-07", "2026-01-05"), Position(Stance.Declined, "2026-01-05", null)],
        [],
        [Said("s-1", Stance.Conditional, "2025-11-07"), Said("s-2", Stance.Declined, "2026-01-05/2026-01-06"), Said("s-3", Stance.Declined, "2026-01-05")],
        []);

    [Fact]
    public void A_position_runs_from_its_beginning_to_that_of_the_next()
    {
        var steps = ChartDrawing.Draw(Moved, Lanes, ChartLayout.Wide).Panels[0].Steps;

        steps.Select(step => step.Open).Should().Equal(false, true);
        steps[0].To.Should().Be(steps[1].From);
        steps[1].To.Should().Be(ChartLayout.Wide.Right);
    }

    [Fact]
    public void A_position_nearer_to_commitment_stands_higher()
    {
        var rows = ChartDrawing.Draw(Moved, Lanes, ChartLayout.Wide).Panels[0].Rows;

        rows.OrderBy(row => row.Y).Select(row => row.Stance).Should().Equal(Enum.GetValues<Stance>().Reverse().Cast<Stance?>());
    }

    [Fact]
    public void Two_statements_of_one_day_stand_beside_each_other()
    {
        var marks = ChartDrawing.Draw(Moved, Lanes, ChartLayout.Wide).Panels[0].Marks.Where(mark => mark.Stance == Stance.Declined).ToList();

        (marks[1].X - marks[0].X).Should().BeGreaterThan(15);
    }

    [Fact]
    public void However_many_statements_there_are_none_is_drawn_far_from_its_day()
    {
        var many = Moved with { Statements = [.. Enumerable.Range(0, 60).Select(number => Said($"s-{number}", Stance.Offered, "2025-11-07")), Said("s-60", Stance.Offered, "2025-11-08"), Said("s-61", Stance.Offered, "2026-11-07")] };

        var marks = ChartDrawing.Draw(many, Lanes, ChartLayout.Wide).Panels[0].Marks;

        marks[60].X.Should().BeLessThan((marks[0].X + marks[61].X) / 2);
    }

    [Theory]
    [InlineData(ClaimKind.NoComment)]
    [InlineData(ClaimKind.Approach)]
    public void What_states_no_position_stands_on_a_line_below_the_scale(ClaimKind kind)
    {
        var silent = Moved with { Statements = [.. Moved.Statements, Said("s-4", Stance.Undecided, "2025-12-01", kind)] };

        var panel = ChartDrawing.Draw(silent, Lanes, ChartLayout.Wide).Panels[0];

        var mark = panel.Marks.Single(mark => mark.Statement == "s-4");
        mark.Stance.Should().BeNull();
        mark.Y.Should().Be(panel.Rows.Single(row => row.Stance is null).Y).And.BeGreaterThan(panel.Rows.Single(row => row.Stance == Stance.Declined).Y);
    }

    [Fact]
    public void Lanes_are_drawn_apart()
    {
        var panels = ChartDrawing.Draw(Moved, Lanes, ChartLayout.Narrow).Panels;

        panels[1].Top.Should().BeGreaterThan(panels[0].Bottom);
        panels[1].Marks.Should().BeEmpty();
    }

    [Theory]
    [InlineData("2025-11-07/..")]
    [InlineData("../2025-11-07")]
    [InlineData("../..")]
    [InlineData("0001-01-01/9999-12-31")]
    public void Any_date_keeps_inside_the_drawing(string date)
    {
        var timeline = new Timeline("karvenia", [Position(Stance.Offered, date, null)], [], [Said("s-1", Stance.Offered, date)], []);

        var chart = ChartDrawing.Draw(timeline, Lanes, ChartLayout.Narrow);

        chart.Panels[0].Marks.Should().ContainSingle().Which.X.Should().BeInRange(ChartLayout.Narrow.Gutter, ChartLayout.Narrow.Right);
        chart.Ticks.Should().OnlyContain(tick => tick.X >= ChartLayout.Narrow.Gutter && tick.X <= ChartLayout.Narrow.Right);
    }

    [Fact]
    public void Dates_on_the_axis_leave_room_for_their_words()
    {
        var ticks = ChartDrawing.Draw(Moved, Lanes, ChartLayout.Narrow).Ticks;

        ticks.Should().NotBeEmpty();
        ticks.Zip(ticks.Skip(1)).Where(pair => pair.Second.X - pair.First.X < 50).Should().BeEmpty();
    }

    private static Position Position(Stance stance, string from, string? to) =>
        new(Lane.Declared, stance, Edtf.Parse(from), to is null ? null : Edtf.Parse(to), [], ["s-1"], 1, 1, 1);

    private static Entry Said(string id, Stance stance, string on, ClaimKind kind = ClaimKind.Position) => new(
        new Statement(id, "karvenia", Lane.Declared, Edtf.Parse(on), SaidBasis.Stated, stance, kind, "Orla Venn", null, SpeakerRole.Minister, true, [], [], []),
        true, null, 1, 1);
}
