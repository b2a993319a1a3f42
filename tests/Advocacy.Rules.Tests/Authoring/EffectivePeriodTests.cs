using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Authoring;

public sealed class EffectivePeriodTests
{
    private static readonly DateOnly May = new(2026, 5, 1);
    private static readonly DateOnly June = new(2026, 6, 1);

    [Fact]
    public void Covers_AroundBothEnds_IsHalfOpen()
    {
        var period = EffectivePeriod.Between(May, June);

        Assert.False(period.Covers(Utc(2026, 5, 1).AddTicks(-1)));
        Assert.True(period.Covers(Utc(2026, 5, 1)));
        Assert.True(period.Covers(Utc(2026, 6, 1).AddTicks(-1)));
        Assert.False(period.Covers(Utc(2026, 6, 1)));
    }

    [Fact]
    public void Covers_InAZone_BeginsAtThatZonesMidnight()
    {
        var period = EffectivePeriod.Between(May, June, "America/New_York");

        Assert.False(period.Covers(Utc(2026, 5, 1)));
        Assert.True(period.Covers(Utc(2026, 5, 1).AddHours(4)));
    }

    [Fact]
    public void Start_WhereClocksSkipMidnight_IsTheFirstInstantOfTheDate()
    {
        var period = EffectivePeriod.Between(new(2024, 9, 8), null, "America/Santiago");

        Assert.Equal(Utc(2024, 9, 8).AddHours(4), period.Start);
    }

    [Fact]
    public void Start_WhereMidnightComesTwice_IsTheFirst()
    {
        var period = EffectivePeriod.Between(new(2024, 11, 3), null, "America/Havana");

        Assert.Equal(Utc(2024, 11, 3).AddHours(4), period.Start);
    }

    [Fact]
    public void IsInForce_BeforeDuringAndAfter_NotesTheNextChange()
    {
        var period = EffectivePeriod.Between(May, June);

        Assert.Equal((false, Utc(2026, 5, 1)), Ask(period, Utc(2026, 4, 1)));
        Assert.Equal((true, Utc(2026, 6, 1)), Ask(period, Utc(2026, 5, 1)));
        Assert.Equal((false, (DateTimeOffset?)null), Ask(period, Utc(2026, 6, 1)));
    }

    [Fact]
    public void IsInForce_WithoutAnEnd_NotesNoChange() =>
        Assert.Equal((true, (DateTimeOffset?)null), Ask(EffectivePeriod.Between(May, null), Utc(2026, 5, 2)));

    [Fact]
    public void Between_NoDatesInIt_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => EffectivePeriod.Between(May, May));
        Assert.Throws<ArgumentException>(() => EffectivePeriod.Between(June, May));
        Assert.Throws<TimeZoneNotFoundException>(() => EffectivePeriod.Between(May, June, "Nowhere/Atlantis"));
    }

    [Fact]
    public void Overlaps_OneEndingWhereTheOtherBegins_DoesNot()
    {
        var (spring, summer) = (EffectivePeriod.Between(null, June), EffectivePeriod.Between(June, null));

        Assert.False(spring.Overlaps(summer));
        Assert.True(spring.Overlaps(EffectivePeriod.Between(May, null)));
        Assert.True(EffectivePeriod.Always.Overlaps(summer));
    }

    [Fact]
    public void ToString_OfAPeriod_NamesItsDatesAndZone()
    {
        Assert.Equal("2026-05-01 until open (Europe/Berlin)", EffectivePeriod.Between(May, null, "Europe/Berlin").ToString());
        Assert.Equal("always", EffectivePeriod.Always.ToString());
    }

    private static (bool InForce, DateTimeOffset? HoldsUntil) Ask(EffectivePeriod period, DateTimeOffset asOf)
    {
        var clock = new Clock(asOf);
        return (period.IsInForce(clock), clock.HoldsUntil);
    }

    private static DateTimeOffset Utc(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.Zero);
}
