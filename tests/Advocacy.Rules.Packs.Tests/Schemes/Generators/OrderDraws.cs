using System.Collections.Immutable;

namespace Advocacy.Rules.Packs.Tests.Schemes.Generators;

/// <summary>Late deliveries and shipments.</summary>
internal static class OrderDraws
{
    private static readonly ImmutableArray<string> Days =
    [
        "2026-01-10", "2026-05-01", "2026-05-02", "2026-05-06", "2026-05-07", "2026-05-20", "2026-05-21", "2026-05-31",
        "2026-06-01", "2026-06-10", "2026-06-11", "2026-06-20", "2026-06-21", "2026-06-30", "2026-07-01", "2026-07-20",
    ];

    internal static ImmutableArray<SchemeDraw> All { get; } =
    [
        Delivery("uk-cra-delivery", "2015-09-30", "2015-10-01"),
        Delivery("eu-crd-delivery", "2014-06-12", "2014-06-13"),
        new(
            "us-ftc-435",
            [
                InputDraw.Date("orderCompletedOn", "2025-09-01", "2026-01-15", "2026-02-10", "2026-03-05", "2026-04-01",
                    "2026-05-01", "2026-05-01", "2026-07-20") with { IsRequired = true },
                InputDraw.Number("statedShipDays", 0, 5, 30, 45, 400),
                InputDraw.YesNo("creditApplication"),
                InputDraw.YesNo("shipped"),
                InputDraw.Date("shippedOn", [.. Days]) with { OnlyWith = ("shipped", "true") },
                InputDraw.Word("notice", "none", "definite", "indefinite"),
                InputDraw.YesNo("noticeByDeadline"),
                InputDraw.Number("revisedDaysAfterT", 0, 1, 20, 30, 31, 60),
                InputDraw.YesNo("buyerExpresslyConsented"),
                InputDraw.YesNo("renewedNoticeConsent"),
                InputDraw.YesNo("excludedTransaction"),
                InputDraw.Date("buyerCancelledOn", [.. Days]),
                InputDraw.Number("amountPaid", 0, 0.01, 89.9, 100.005, 2500),
                InputDraw.Date("deliveredOn", [.. Days]),
            ],
            ["2014-12-07", .. Days])
        {
            Cap = static drawn => Math.Round(drawn.Number("amountPaid") ?? 0, 2, MidpointRounding.AwayFromZero),
            Rising = ["shippedOn"],
            AsksAboutToday = true,
        },
    ];

    private static SchemeDraw Delivery(string id, string lastBefore, string first) => new(
        id,
        [
            InputDraw.Date("contractOn", lastBefore, first, "2026-05-01", "2026-05-01", "2026-05-20") with { IsRequired = true },
            InputDraw.Date("agreedDeliveryOn", "2015-12-01", "2026-05-20", "2026-05-31", "2026-06-20", "2026-07-31"),
            InputDraw.YesNo("delivered"),
            InputDraw.Date("deliveredOn", ["2015-12-15", .. Days]) with { OnlyWith = ("delivered", "true") },
            InputDraw.YesNo("traderRefused"),
            InputDraw.YesNo("timeEssential"),
            InputDraw.Date("additionalPeriodEndsOn", ["2015-12-15", .. Days]),
            InputDraw.Number("pricePaid", 0, 0.01, 89.9, 100.005, 2500),
        ],
        Days)
    {
        Cap = static drawn => Math.Round(drawn.Number("pricePaid") ?? 0, 2, MidpointRounding.AwayFromZero),
        Rising = ["deliveredOn"],
        AsksAboutToday = true,
    };
}
