using Advocacy.Rules.Packs.Tests.Flights;

namespace Advocacy.Rules.Packs.Tests.Schemes;

/// <summary>Where published rules pay less, or leave open, for what is worse for the customer.</summary>
public sealed class WhereMorePaysLessTests
{
    [Theory]
    [InlineData("eu261", "400 EUR 100%", "300 EUR 50%")]
    [InlineData("uk261", "350 GBP 100%", "260 GBP 50%")]
    public void Regulation261_LongerFlight_OfTheSameDelayBelowFourHours_IsPaidLess(string scheme, string shorter, string longer)
    {
        Assert.Equal(shorter, Word(scheme, 3500));
        Assert.Equal(longer, Word(scheme, 3501));
    }

    private static string Word(string scheme, int km) => Decided.Word(Decided.By(
        PublishedEntitlements.Schemes.Single(each => each.Id == scheme), $"\"event\":\"delay\",\"arrivalDelayMinutes\":200,\"distanceKm\":{km}"));
}
