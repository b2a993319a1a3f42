namespace Advocacy.Rules;

/// <summary>A kind of remedy to which the customer has not said yes or no.</summary>
internal sealed record ConsentQuestion(RemedyKind Kind, RuleId Rule)
{
    internal static IEnumerable<ConsentQuestion> Of(SubjectPlans plans) => plans.Gated
        .Where(static plan => plan.Gates.Any(static gate => gate is { Kind: GateKind.Consent, IsOpen: null }))
        .SelectMany(static plan => plan.Remedies)
        .Where(static remedy => remedy.Terms.NeedsConsent)
        .DistinctBy(static remedy => remedy.Kind)
        .Select(static remedy => new ConsentQuestion(remedy.Kind, remedy.Id));
}
