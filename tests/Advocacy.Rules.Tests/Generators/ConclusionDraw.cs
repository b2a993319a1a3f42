using System.Collections.Immutable;

namespace Advocacy.Rules.Tests.Generators;

internal static class ConclusionDraw
{
    internal static Draw<ConclusionSpec> Evidence { get; } = Draw.Frequency(
        (5, from kind in Draw.Issue
            from weight in Draw.Elements(-2.302585, -0.57, 0.57, 1.15, 2.302585, 4.6, 20, -20)
            select (ConclusionSpec)new Predicts(kind, weight)),
        (1, from kind in Draw.Elements(IssueKind.Damaged, IssueKind.Unheard)
            from after in Draw.Length
            select (ConclusionSpec)new Observes(kind, after)));

    internal static Draw<ConclusionSpec> Reaction { get; } =
        from issue in Draw.Issue
        from form in Draw.Elements(Enum.GetValues<ReactionForm>())
        from kind in Draw.Elements(ReactionKind.LeaveForCompetitor, ReactionKind.Complain)
        from weight in Draw.Elements(-2.302585, -0.57, 0.57, 1.15, 2.302585, 4.6, 20)
        from basis in Draw.Elements(Enum.GetValues<Basis>())
        select (ConclusionSpec)new Anticipates(issue, form, kind, weight, basis);

    private static Draw<HarmComponent> Components { get; } = Draw.Elements(Enum.GetValues<HarmComponent>());

    private static Draw<HarmEstimate> Estimates { get; } =
        from low in Draw.Amount
        from more in Draw.Amount
        from most in Draw.Amount
        from currency in Draw.AnyCurrency
        from isRange in Draw.Coin
        from perStep in Draw.Amount
        from step in Draw.Elements(TimeSpan.FromHours(1), TimeSpan.FromDays(1), TimeSpan.FromHours(7))
        from slack in Draw.Elements(TimeSpan.Zero, TimeSpan.FromHours(12), TimeSpan.FromDays(3))
        from accrues in Draw.Coin
        let estimate = isRange
            ? new HarmEstimate(new(low, currency), new(low + more, currency), new(low + more + most, currency))
            : new HarmEstimate(new Money(low, currency))
        select accrues ? estimate with { WithDelay = new DelayCost(new(perStep, currency), step) { Slack = slack } } : estimate;

    internal static Draw<ConclusionSpec> Harm { get; } =
        from kind in Draw.Issue
        from component in Components
        from estimate in Estimates
        select (ConclusionSpec)new Harms(kind, component, estimate);

    internal static Draw<ConclusionSpec> Entitlement { get; } =
        from kind in Draw.Issue
        from amount in Draw.Money()
        from perDay in Draw.Seldom
        from form in Draw.Frequency((4, Draw.Constant(PaymentForm.Cash)), (1, Draw.Constant(PaymentForm.Credit)), (1, Draw.Constant(PaymentForm.Voucher)))
        from due in Draw.Choose(0, 600).Maybe()
        select (ConclusionSpec)new Owes(kind, amount, perDay, form, due is { } hours ? Draw.Start.AddHours(hours) : null);

    private static Draw<Payment?> Payments { get; } =
        from amount in Draw.Money()
        from form in Draw.Elements(PaymentForm.Cash, PaymentForm.Cash, PaymentForm.Credit, PaymentForm.Voucher)
        from component in Components.Maybe()
        from isGoodwill in Draw.Seldom
        from pays in Draw.Coin
        select pays ? new Payment(amount) { Form = form, For = component, IsGoodwill = isGoodwill } : null;

    internal static Draw<ConclusionSpec> Remedy(int entitlements) =>
        from kinds in Draw.Issue.Some(1, 2)
        from kind in Draw.Remedy
        from redress in Draw.Elements(Enum.GetValues<Redress>())
        from lead in Draw.Frequency((1, Draw.Constant(TimeSpan.Zero)), (2, Draw.Length))
        from restores in Draw.Seldom
        from relieves in (
            from component in Components
            from percent in Draw.Elements(0, 10, 33, 50, 100)
            select new Relief(component, percent)).Some(0, 2)
        from pays in Payments
        from effort in Draw.Frequency((3, Draw.Constant(0)), (1, Draw.Choose(1, 600)))
        from manners in Draw.ArrayOf(Draw.Seldom, 3)
        from gates in Gates.Some(0, 1)
        from isGated in Draw.Seldom
        from excludes in Draw.Elements<RemedyKind>([.. Draw.Remedies, RemedyKind.Entitlement]).Some(0, 1)
        from isExclusive in Draw.Seldom
        from instead in Draw.Choose(0, Math.Max(0, entitlements - 1))
        from replaces in Draw.Coin
        from cost in Draw.Money().Maybe()
        select (ConclusionSpec)new Proposes([.. kinds.Distinct()], kind, new RemedyTerms
        {
            Redress = redress,
            LeadTime = lead,
            Restores = restores,
            Relieves = [.. relieves],
            Pays = pays,
            CustomerEffort = TimeSpan.FromMinutes(effort),
            Interactional = manners[0],
            Procedural = manners[1],
            NeedsConsent = manners[2],
            Gates = isGated ? [.. gates] : ImmutableArray<Gate>.Empty,
            Excludes = isExclusive ? [.. excludes] : ImmutableArray<RemedyKind>.Empty,
            InsteadOf = replaces && entitlements > 0 ? new RuleId($"owed-{instead}") : null,
            BusinessCost = cost,
        });

    private static Draw<Gate> Gates { get; } =
        from kind in Draw.Elements(GateKind.Safety, GateKind.Legality, GateKind.Feasibility)
        from isOpen in Draw.Unsure
        select new Gate(kind, isOpen, "May it be done?");
}
