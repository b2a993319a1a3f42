namespace Advocacy.Rules.Packs;

/// <content>By when to ship, and how long the buyer waits after that.</content>
public sealed partial class UsFtc435
{
    /// <summary>What releases the seller at the end of the wait.</summary>
    private enum Consent
    {
        None,
        ToTheDelay,
        ToAFurtherDelay,
    }

    /// <summary>The last day for shipment (435.2(a)(1)): the T of the research tables.</summary>
    private static DateOnly ShipBy(UsFtc435Facts facts, UsFtc435Row row, DateOnly on, FactReader its)
    {
        var completed = its.From(facts.OrderCompletedOn, facts.OrderCompletedOn is null ? CompletionsThatMatter(facts, row, on) : []);
        int[] lengths = facts.StatedShipDays is null ? [.. LastDaysThatMatter(facts, row, on).Select(day => Math.Max(1, day - completed.DayNumber))] : [];
        return OrderDays.After(
            completed,
            its.From(facts.StatedShipDays, lengths) ?? (its.Is(facts.CreditApplication) ? row.ShipWithinDaysOnCredit : row.ShipWithinDays));
    }

    /// <summary>
    /// The last days for shipment at which something else begins: where that day, or the end of the wait after it, reaches today or the shipment.
    /// </summary>
    private static int[] LastDaysThatMatter(UsFtc435Facts facts, UsFtc435Row row, DateOnly on)
    {
        var (wait, revised) = (row.SilenceConsentsUpToDays, Math.Min(facts.RevisedDaysAfterT ?? 0, row.SilenceConsentsUpToDays));
        var (today, shipped) = (on.DayNumber, (facts.ShippedOn ?? on).DayNumber);
        return [today, shipped, today - wait, shipped - wait, today - revised, shipped - revised];
    }

    /// <summary>The completions of the order from which, by any length of time that may be allowed, the last day for shipment is one that matters.</summary>
    private static DateOnly[] CompletionsThatMatter(UsFtc435Facts facts, UsFtc435Row row, DateOnly on)
    {
        int[] lengths = [0, facts.StatedShipDays?.Value ?? 0, row.ShipWithinDays, row.ShipWithinDaysOnCredit];
        return
        [
            .. LastDaysThatMatter(facts, row, on)
                .SelectMany(day => lengths, static (day, length) => DateOnly.FromDayNumber(Math.Max(1, day - length)))
                .Distinct(),
        ];
    }

    /// <summary>Until when the buyer waits for the shipment, and what consent makes it longer (435.2(b)).</summary>
    private static (DateOnly Until, Consent Longer) Wait(
        UsFtc435Facts facts, UsFtc435Row row, DateOnly on, DateOnly shipBy, OptionNotice notice, FactReader its)
    {
        if (notice == OptionNotice.None || !its.Is(facts.NoticeByDeadline))
        {
            return (shipBy, Consent.None);
        }

        if (notice == OptionNotice.Definite)
        {
            var revised = its.From(
                facts.RevisedDaysAfterT,
                [
                    row.SilenceConsentsUpToDays + 1,
                    Math.Max(1, on.DayNumber - shipBy.DayNumber),
                    Math.Max(1, (facts.ShippedOn ?? on).DayNumber - shipBy.DayNumber),
                ]);
            if (revised <= row.SilenceConsentsUpToDays)
            {
                return (OrderDays.After(shipBy, revised), Consent.ToAFurtherDelay);
            }
        }

        return (OrderDays.After(shipBy, row.SilenceConsentsUpToDays), Consent.ToTheDelay);
    }

    private EntitlementDecision Owed(string section, UsFtc435Facts facts, FactReader its) =>
        EntitlementDecision.Owed($"{Text}.{section}", new Obligation(Rounded(its.Amount(facts.AmountPaid))), 100);

    private EntitlementDecision NotOwed(string section) => EntitlementDecision.NotOwed($"{Text}.{section}");
}
