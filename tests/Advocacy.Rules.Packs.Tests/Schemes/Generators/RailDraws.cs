using System.Collections.Immutable;

namespace Advocacy.Rules.Packs.Tests.Schemes.Generators;

/// <summary>Rail passengers.</summary>
internal static class RailDraws
{
    internal static ImmutableArray<SchemeDraw> All { get; } =
    [
        new(
            "eu-rail",
            [
                InputDraw.Number("arrivalDelayMinutes", 0, 59, 60, 119, 120, 600) with { IsRequired = true },
                InputDraw.Word("ticketType", "single", "return"),
                InputDraw.Number("ticketPrice", 0, 7.99, 8, 15.99, 16, 39.9, 120.13) with { IsRequired = true },
                InputDraw.Number("legPrice", 0, 7.99, 16, 60.5),
                InputDraw.Word("exemptCauseProven", "none", "extreme-weather", "passenger-fault", "third-party",
                    "own-staff-strike", "infrastructure-manager", "other-operator"),
                InputDraw.YesNo("informedBeforePurchase"),
                InputDraw.YesNo("reimbursedUnderArt18"),
                InputDraw.Number("carrierMinimumPayout", 0, 2, 4),
                InputDraw.Word("tariffRounding", "half-up-cent", "up-5-cent"),
                InputDraw.YesNo("rerouted"),
                InputDraw.YesNo("missedConnection"),
                InputDraw.Word("causeDetail", "storm"),
            ],
            ["2009-12-02", "2009-12-03", "2023-06-06", "2023-06-07", "2026-06-15"])
        {
            Cap = static drawn => (Math.Max(drawn.Number("ticketPrice") ?? 0, drawn.Number("legPrice") ?? 0) / 2) + 0.05m,
            Rising = ["arrivalDelayMinutes"],
            Falling = ["carrierMinimumPayout"],
        },
        new(
            "uk-delay-repay",
            [
                InputDraw.Word("operatorScheme", "DR15", "DR30") with { IsRequired = true },
                InputDraw.Word("ticketType", "single", "return", "season-weekly", "season-monthly", "season-quarterly", "season-annual")
                    with { IsRequired = true },
                InputDraw.Number("ticketPrice", 0, 9.99, 40, 130.05, 4640) with { IsRequired = true },
                InputDraw.Number("delayMinutes", 0, 14, 15, 29, 30, 59, 60, 119, 120, 600) with { IsRequired = true },
                InputDraw.Number("claimWithinDays", 0, 28, 29, 100),
                InputDraw.Word("operator", "Northern"),
            ],
            ["2018-12-16", "2018-12-17", "2026-06-15"])
        {
            Cap = static drawn => drawn.Number("ticketPrice") ?? 0,
            Rising = ["delayMinutes"],
            Falling = ["claimWithinDays"],
        },
    ];
}
