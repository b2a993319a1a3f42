using System.Collections.Immutable;

namespace Advocacy.Rules.Packs.Tests.Schemes.Generators;

/// <summary>Communications and energy.</summary>
internal static class UtilityDraws
{
    private static readonly ImmutableArray<string> Days =
        ["2026-05-21", "2026-05-22", "2026-05-23", "2026-05-25", "2026-05-26", "2026-05-27", "2026-05-28", "2026-06-01", "2026-06-30"];

    internal static ImmutableArray<SchemeDraw> All { get; } =
    [
        new(
            "uk-ofcom-autocomp",
            [
                InputDraw.Word("event", "delayed-repair", "missed-appointment", "delayed-start") with { IsRequired = true, MayBeUnknown = false },
                InputDraw.Usually("residential", "true"),
                InputDraw.Usually("providerIsSignatory", "true"),
                InputDraw.Usually("totalLossOfService", "true"),
                InputDraw.Date("providerJoinedOn", "2019-04-01", "2019-04-01", "2026-05-22", "2026-07-01"),
                InputDraw.Usually("customerCaused", "false"),
                InputDraw.Usually("customerAbsentOrCancelled", "false"),
                InputDraw.Date("reportedOn", "2026-05-21", "2026-05-22", "2026-05-23"),
                InputDraw.Date("fixedOn", [.. Days]),
                InputDraw.Date("appointmentOn", "2026-05-22"),
                InputDraw.Word("outcome", "attended", "no-show", "cancelled-by-provider"),
                InputDraw.Number("noticeHours", 0, 23.9, 24, 100),
                InputDraw.Date("promisedStartOn", "2026-05-22", "2026-05-25"),
                InputDraw.Date("activatedOn", [.. Days]),
                InputDraw.Of("nonWorkingDates", "[]", "[\"2026-05-25\"]"),
            ],
            ["2019-03-31", "2019-04-01", "2021-03-31", "2021-04-01", "2026-03-31", "2026-04-01", "2026-05-22", "2027-03-31", "2027-04-01"])
        {
            Cap = static drawn => drawn.Word("event") == "missed-appointment" ? 32.31m : 10.34m * 40,
            Rising = ["fixedOn", "activatedOn"],
            Falling = ["noticeHours"],
            ComparedWithTheEvent = ["providerJoinedOn"],
        },
        new(
            "uk-ofgem-gsop",
            [
                InputDraw.YesNo("standardFailed") with { IsRequired = true },
                InputDraw.Number("paidWithinWorkingDays", 0, 10, 11, 999),
            ],
            ["2015-12-31", "2016-01-01", "2025-01-01", "2025-01-02"])
        {
            Cap = static _ => 60,
            Rising = ["paidWithinWorkingDays"],
        },
    ];
}
