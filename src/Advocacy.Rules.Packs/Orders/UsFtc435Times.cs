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
        // Something else begins where the last day, or the end of the wait after it, reaches today or the shipment.
        var wait = row.SilenceConsentsUpToDays;
        var (today, shipped, revised) = (on.DayNumber, (facts.ShippedOn ?? on).DayNumber, Math.Min(facts.RevisedDaysAfterT ?? 0, wait));
        ReadOnlySpan<int> lastDays = [today, shipped, today - wait, shipped - wait, today - revised, shipped - revised];
        Span<int> lengths = stackalloc int[lastDays.Length];
        for (var i = 0; i < lengths.Length; i++)
        {
            lengths[i] = facts.OrderCompletedOn is { } completed ? Math.Max(1, lastDays[i] - completed.DayNumber) : 1;
        }

        var days = its.From(facts.StatedShipDays, lengths) ?? (its.Is(facts.CreditApplication) ? row.ShipWithinDaysOnCredit : row.ShipWithinDays);
        Span<DateOnly> completions = stackalloc DateOnly[lastDays.Length];
        for (var i = 0; i < completions.Length; i++)
        {
            completions[i] = DateOnly.FromDayNumber(Math.Max(1, lastDays[i] - days));
        }

        return OrderDays.After(its.From(facts.OrderCompletedOn, completions), days);
    }

    /// <summary>Until when the buyer waits for the shipment, and what consent makes it longer (435.2(b)).</summary>
    private static (DateOnly Until, Consent Longer) Wait(UsFtc435Facts facts, UsFtc435Row row, DateOnly on, DateOnly shipBy, OptionNotice notice, FactReader its)
    {
        if (notice == OptionNotice.None || !its.Is(facts.NoticeByDeadline))
        {
            return (shipBy, Consent.None);
        }

        if (notice == OptionNotice.Definite)
        {
            var revised = its.From(
                facts.RevisedDaysAfterT,
                [row.SilenceConsentsUpToDays + 1, Math.Max(1, on.DayNumber - shipBy.DayNumber), Math.Max(1, (facts.ShippedOn ?? on).DayNumber - shipBy.DayNumber)]);
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
