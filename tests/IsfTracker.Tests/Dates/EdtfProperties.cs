using FsCheck;
using FsCheck.Fluent;
using IsfTracker.Core.Dates;

namespace IsfTracker.Tests.Dates;

public sealed class EdtfProperties
{
    private static readonly Gen<DateOnly> Days =
        Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber);

    private static readonly Gen<string> Ends =
        from day in Days
        from form in Gen.Elements("yyyy-MM-dd", "yyyy-MM", "yyyy", "yyyy-21", "yyyy-24")
        from qualifier in Gen.Elements("", "", "?", "~", "%")
        select day.ToString(form, System.Globalization.CultureInfo.InvariantCulture) + qualifier;

    private static readonly Gen<Edtf> Dates =
        from one in Ends
        from other in Gen.OneOf(Ends, Gen.Elements("..", "", "-"))
        let text = other == "-" ? one : $"{one}/{other}"
        select Edtf.TryParse(text, out var date, out _) ? date : Edtf.Parse($"{other}/{one}");

    [Fact]
    public void A_date_is_read_back_from_its_string() =>
        Prop.ForAll(Dates.ToArbitrary(), date => Edtf.Parse(date.ToString()).Equals(date)).QuickCheckThrowOnFailure();

    [Fact]
    public void The_earliest_day_is_never_after_the_latest() =>
        Prop.ForAll(Dates.ToArbitrary(), date => date.Earliest <= date.Latest).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_dates_overlap_exactly_when_they_have_an_intersection() =>
        Prop.ForAll(Dates.ToArbitrary(), Dates.ToArbitrary(), (one, other) =>
            one.Overlaps(other) == one.Intersect(other) is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void An_intersection_covers_the_shared_days_whichever_is_asked() =>
        Prop.ForAll(Days.ToArbitrary(), Days.ToArbitrary(), Dates.ToArbitrary(), (one, two, other) =>
        {
            var span = Edtf.Between(one < two ? one : two, one < two ? two : one);
            var shared = span.Intersect(other);
            return Equals(shared, other.Intersect(span))
                && (shared is null || (shared.Earliest >= span.Earliest && shared.Earliest >= other.Earliest
                    && shared.Latest <= span.Latest && shared.Latest <= other.Latest));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_is_the_same_seen_from_both_sides() =>
        Prop.ForAll(Dates.ToArbitrary(), Dates.ToArbitrary(), (one, other) =>
            Math.Sign(one.CompareTo(other)) == -Math.Sign(other.CompareTo(one))
            && one.CompareTo(other) == 0 == one.Equals(other)).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_is_read_or_refused_with_a_position() =>
        Prop.ForAll(Gen.Elements("0123456789-XY/.~?%T:Z+ x\0".ToCharArray()).ArrayOf().ToArbitrary(), characters =>
        {
            var text = new string(characters);
            return Edtf.TryParse(text, out var date, out var error)
                ? date.ToString() == text && error is null
                : error!.StartsWith("position ", StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();
}
