using System.Collections.Immutable;

namespace Advocacy.Rules.Packs.Tests.Schemes.Generators;

/// <summary>Cloud services and commercial debts.</summary>
internal static class CommerceDraws
{
    internal static ImmutableArray<SchemeDraw> All { get; } =
    [
        new(
            "cloud-sla",
            [
                InputDraw.Word("service", "aws-ec2-region", "aws-ec2-instance", "aws-s3-standard", "aws-s3-ia")
                    with { IsRequired = true, MayBeUnknown = false },
                InputDraw.Of("monthlyUptimePercent", "0", "94.99", "95", "97.99", "\"98.0\"", "98.99", "99", "99.49",
                    "99.5", "99.89", "99.9", "99.98", "\"99.99\"", "100") with { IsRequired = true },
                InputDraw.Number("monthlyCharge", 0, 0.05, 99.95, 1200) with { IsRequired = true },
                InputDraw.YesNo("claimFiledInTime"),
                InputDraw.YesNo("exclusionApplies"),
            ],
            ["2023-11-30", "2024-06-30", "2026-06-30"])
        {
            Cap = static drawn => drawn.Number("monthlyCharge") ?? 0,
            Rising = ["monthlyCharge"],
            Falling = ["monthlyUptimePercent"],
        },
        new(
            "uk-late-payment",
            [
                InputDraw.Number("debt", 10, 999.99, 1000, 9999.99, 10_000, 1_000_000) with { IsRequired = true },
                InputDraw.Number("daysOverdue", -1, 0, 1, 30, 365) with { IsRequired = true },
                InputDraw.YesNo("businessToBusiness"),
                InputDraw.YesNo("contractHasSubstantialRemedy"),
                InputDraw.Word("component", "fixed-sum", "interest", "total"),
                InputDraw.Number("referenceRatePercent", 0, 0.1, 5.25),
            ],
            ["2018-12-31", "2019-01-01", "2020-06-30", "2020-07-01", "2023-12-31", "2024-06-30", "2024-07-01", "2026-06-15"])
        {
            Cap = static drawn => 100.01m + ((drawn.Number("debt") ?? 0) * 0.1325m),
            Rising = ["debt", "daysOverdue", "referenceRatePercent"],
        },
    ];
}
