using IsfTracker.Core.Dates;

namespace IsfTracker.Tests.Dates;

public sealed class EdtfBuildingTests
{
    private static readonly DateOnly Friday = new(2025, 11, 7);

    public static TheoryData<Edtf, string> Built => new()
    {
        { Edtf.Day(Friday), "2025-11-07" },
        { Edtf.Month(2025, 11), "2025-11" },
        { Edtf.Year(987), "0987" },
        { Edtf.From(Friday), "2025-11-07/.." },
        { Edtf.Until(Friday), "../2025-11-07" },
        { Edtf.Approximate(Friday), "2025-11-07~" },
        { Edtf.Between(Friday, Friday), "2025-11-07" },
        { Edtf.Between(Friday, Friday.AddDays(3)), "2025-11-07/2025-11-10" },
        { Edtf.Between(DateOnly.MinValue, Friday), "../2025-11-07" },
        { Edtf.Between(Friday, DateOnly.MaxValue), "2025-11-07/.." },
        { Edtf.Between(DateOnly.MinValue, DateOnly.MaxValue), "../.." },
    };

    [Theory]
    [MemberData(nameof(Built))]
    public void A_built_date_equals_the_one_read_from_its_string(Edtf built, string text)
    {
        var read = Edtf.Parse(text);

        built.Should().Be(read);
        (built.Earliest, built.Latest, built.ToWords()).Should().Be((read.Earliest, read.Latest, read.ToWords()));
    }

    [Fact]
    public void A_span_cannot_end_before_it_starts()
    {
        var building = () => Edtf.Between(Friday, Friday.AddDays(-1));

        building.Should().Throw<ArgumentOutOfRangeException>();
    }
}
