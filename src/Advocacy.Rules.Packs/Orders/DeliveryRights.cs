using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Packs;

/// <summary>
/// The consumer's right to all payments back where goods come late, as far as the UK's and the EU's law say the same; they differ in where they say it.
/// </summary>
/// <remarks>
/// The date asked about is the evaluation's; the contract's date selects the version. Not legal advice. Immutable; safe to share between threads.
/// </remarks>
public abstract class DeliveryRights : EntitlementScheme<DeliveryFacts, DeliveryRow>
{
    private readonly DeliveryArticles _articles;

    private protected DeliveryRights(AmountsTable<DeliveryRow> table, DeliveryArticles articles)
        : base(table, OrdersJson.Default.DeliveryFacts, new DeliveryFacts { ContractOn = null })
    {
        _articles = articles;
        Logic = DecideBy;
    }

    private protected sealed override Func<DeliveryFacts, DeliveryRow, DateOnly, FactReader, EntitlementDecision> Logic { get; }

    /// <summary>The facts of an order, as the scheme asks for them. A price in another currency than the scheme's is unknown.</summary>
    /// <param name="order">The order.</param>
    /// <returns>The facts.</returns>
    public DeliveryFacts FactsOf(ConsumerOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        return new()
        {
            ContractOn = DateOnly.FromDateTime(order.MadeAt.DateTime),
            AgreedDeliveryOn = new OrNone<DateOnly>(order.DueOn),
            Delivered = order.FulfilledAt is not null,
            DeliveredOn = order.FulfilledAt is { } delivered ? DateOnly.FromDateTime(delivered.DateTime) : null,
            TraderRefused = order.TraderRefused,
            TimeEssential = order.TimeEssential,
            AdditionalPeriodEndsOn = order.AdditionalPeriodEndsOn is { } end ? new OrNone<DateOnly>(end) : OrNone<DateOnly>.None,
            PricePaid = order.Value is { } paid && paid.Currency == Currency ? paid.Amount : null,
        };
    }

    /// <summary>Says what an order entitles the consumer to on a day, by the version in force on the day of the contract.</summary>
    /// <param name="order">The order.</param>
    /// <param name="on">The day of the evaluation.</param>
    /// <returns>Owed, not owed, or indeterminate.</returns>
    public EntitlementDecision Decide(ConsumerOrder order, DateOnly on) => Decide(FactsOf(order), on);

    private protected sealed override DateOnly VersionDate(DeliveryFacts facts, DateOnly on) => facts.ContractOn ?? on;

    private protected sealed override string? PaymentOf(DeliveryFacts facts) => $"without undue delay ({_articles.Reimbursement})";

    private protected sealed override ClaimTerms ClaimOf(DeliveryFacts facts, DeliveryRow row, DateOnly on) => ClaimTerms.MustBeClaimed;

    /// <summary>The rule for orders under a law.</summary>
    /// <param name="underTheLaw">The sentence, which asks whether the order is under the law.</param>
    private protected Rule Refund(EntitlementSentence<ConsumerOrder> underTheLaw) => underTheLaw
        .AlternativeTo([.. OrderRules.Refunds.Where(refund => refund != OrderRules.RefundBy(Id))])
        .Decides(Authority, Text, (order, its) => Decide(order, OrderDays.Today(order, its.Clock, DeadlinesOf(order))))
        .Because(order => $"delivery was due on {order.DueOn:d}");

    private static IEnumerable<DateOnly> DeadlinesOf(ConsumerOrder order) => order.AdditionalPeriodEndsOn is { } end ? [order.DueOn, end] : [order.DueOn];

    private EntitlementDecision DecideBy(DeliveryFacts facts, DeliveryRow row, DateOnly on, FactReader its)
    {
        // Some contracts' dates would be under no version, so that no other fact can decide while the date is unknown.
        if (facts.ContractOn is not { } contractOn)
        {
            return EntitlementDecision.Indeterminate(Text, "contractOn");
        }

        var delivery = facts.DeliveredOn ?? on;
        var due = its.From(facts.AgreedDeliveryOn, [on, delivery]) ?? OrderDays.After(contractOn, row.DeliverWithinDays);
        if (on <= due)
        {
            return NotOwed(_articles.InTime);
        }

        var periodEndsOn = its.From(facts.AdditionalPeriodEndsOn, [on, delivery]);
        DateOnly? deliveredOn = its.Is(facts.Delivered ?? (facts.DeliveredOn is null ? null : true), nameof(facts.Delivered))
            ? its.From(facts.DeliveredOn, [OrderDays.After(due, 1), OrderDays.After(periodEndsOn ?? due, 1)])
            : null;
        if (deliveredOn <= due)
        {
            return NotOwed(_articles.InTime);
        }

        if (its.Is(facts.TraderRefused))
        {
            return Owed(_articles.TraderRefused, facts, its);
        }

        if (its.Is(facts.TimeEssential))
        {
            return Owed(_articles.TimeEssential, facts, its);
        }

        return on > periodEndsOn && !(deliveredOn <= periodEndsOn) ? Owed(_articles.PeriodEnded, facts, its) : NotOwed(_articles.SetAPeriodFirst);
    }

    private EntitlementDecision Owed(string article, DeliveryFacts facts, FactReader its) =>
        EntitlementDecision.Owed($"{Text} {article}", new Obligation(Rounded(its.Amount(facts.PricePaid))), 100);

    private EntitlementDecision NotOwed(string article) => EntitlementDecision.NotOwed($"{Text} {article}");
}
