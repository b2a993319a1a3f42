using static Advocacy.Rules.Tests.Situations.AppointmentSituations;
using static Advocacy.Rules.Tests.Situations.DeliverySituations;
using static Advocacy.Rules.Tests.Situations.ServiceLevelSituations;
using static Advocacy.Rules.Tests.Situations.Situation;

namespace Advocacy.Rules.Tests.Situations;

internal static class EntitlementSituations
{
    private static readonly Delivery WithClause = Order with { LateClause = new LateClause(new(20, "EUR")) { Slack = TimeSpan.FromDays(2) } };
    private static readonly Appointment WithPayment = Visit with { MissedPayment = new(30, "EUR") };
    private static readonly ServiceLevel WithCredit = Ticket with { Credit = new ServiceCredit(10) };

    internal static IEnumerable<Situation> All =>
    [
        Concludes("contract/late-delivery-clause", 12, WithClause),
        IsSilent("contract/late-delivery-clause", 11.9, WithClause),
        IsSilent("contract/late-delivery-clause", 9, WithClause),
        IsSilent("contract/late-delivery-clause", 12, Order),
        Concludes("contract/missed-appointment-clause", 10.1, WithPayment),
        IsSilent("contract/missed-appointment-clause", 9.99, WithPayment),
        IsSilent("contract/missed-appointment-clause", 10.1, Visit),
        Concludes("contract/service-credit-clause", 8.1, WithCredit),
        IsSilent("contract/service-credit-clause", 7, WithCredit),
        IsSilent("contract/service-credit-clause", 8.1, Ticket),
        Asks("contract/service-credit-clause", 8.1, WithCredit with { Value = null }),
    ];
}
