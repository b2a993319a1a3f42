using Advocacy.Rules;
using Advocacy.Rules.Authoring;
using Advocacy.Rules.Packs;

namespace ServiceDesk.Flights;

/// <summary>The rule set for flights: what the published entitlements know of a flight, and one rule of the sample's own.</summary>
/// <remarks>Measured on January 2013: 23.5 % arrive 15 minutes late or more, and 96.3 % of those that leave 30 minutes late or more.</remarks>
internal static class DepartureRules
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    internal static RuleSet Build(Probability threshold)
    {
        var options = new AdvocacyOptions { ReportingThreshold = threshold };
        options.BaseRates[FlightIssues.LateFlight] = Probability.Percent(23.5);
        return new RuleSetBuilder()
            .Add(FlightRules.Pack)
            .Add(Predict.About<FlightBooking>("departures/has-not-left")
                .When(flight => flight.IsOpen && flight.DepartureEstimate is null)
                .When((flight, its) => its.Clock.HasElapsed(Patience, since: flight.DepartsAt))
                .Predicts(FlightIssues.LateFlight, LogOdds.Times(0.963 / 0.037 / (0.235 / 0.765)))
                .Because(flight => $"has not left, scheduled {flight.DepartsAt:g}"))
            .Build(options);
    }
}
