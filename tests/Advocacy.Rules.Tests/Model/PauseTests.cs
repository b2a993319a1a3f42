namespace Advocacy.Rules.Tests.Model;

public sealed class PauseTests
{
    private static readonly Pause Waiting = new(SmallCase.OnDay(2), PauseReason.WaitingForCustomer) { Until = SmallCase.OnDay(3) };
    private static readonly Pause Resting = new(SmallCase.OnDay(2), PauseReason.AgreedSuspension);
    private static readonly Pause Early = new(SmallCase.Made, PauseReason.WaitingForCustomer) { Until = SmallCase.OnDay(9) };

    [Fact]
    public void Pauses_GivenInAnyOrderOrTwice_AreHeldInTheOrderOfTheirBeginnings()
    {
        var (one, other) = (SmallCase.Errand with { Pauses = [Resting, Waiting, Early] }, SmallCase.Errand with { Pauses = [Early, Waiting, Waiting, Resting] });

        Assert.Equal([Early, Waiting, Resting], one.Pauses.ToArray());
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void Pauses_ThatDiffer_MakeCommitmentsDiffer()
    {
        Assert.NotEqual(SmallCase.Errand, SmallCase.Errand with { Pauses = [Waiting] });
        Assert.NotEqual(SmallCase.Errand with { Pauses = [Resting] }, SmallCase.Errand with { Pauses = [Waiting] });
        Assert.Equal(SmallCase.Errand, SmallCase.Errand with { Pauses = default });
        Assert.True(SmallCase.Errand.Pauses is { IsDefault: false, IsEmpty: true });
    }

    [Fact]
    public void APause_BeforeThePromise_IsRefused() => Assert.Contains(
        "before the promise was made",
        Assert.Throws<ArgumentException>(() => SmallCase.Errand with { Pauses = [Waiting, new Pause(SmallCase.Made.AddTicks(-1), PauseReason.WaitingForCustomer)] }).Message,
        StringComparison.Ordinal);

    [Fact]
    public void APause_WithoutAReason_IsRefused() => Assert.Throws<ArgumentException>(() => new Pause(SmallCase.Made, default));

    [Fact]
    public void LatestHappeningAt_OfAPausedCommitment_IsWhenTheLastPauseBegan()
    {
        Assert.Equal(SmallCase.OnDay(2), (SmallCase.Errand with { Pauses = [Early, Waiting] }).LatestHappeningAt);
        Assert.Equal(SmallCase.OnDay(5), (SmallCase.Errand with { Pauses = [Early, Waiting], FulfilledAt = SmallCase.OnDay(5) }).LatestHappeningAt);
    }

    [Fact]
    public void Pauses_OverTheDueInstant_EraseNoBreach()
    {
        var late = SmallCase.Errand with { Pauses = [Early, Resting] };

        Assert.Equal(
            IssueStatus.Occurring,
            Assert.Single((new SmallCase { Commitments = [late] }).AssessOn(10).Issues).Status);
    }
}
