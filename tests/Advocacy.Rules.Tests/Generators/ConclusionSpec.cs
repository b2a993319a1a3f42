using System.Collections.Immutable;

namespace Advocacy.Rules.Tests.Generators;

/// <summary>What a generated rule concludes.</summary>
internal abstract record ConclusionSpec;

internal sealed record DerivesAlert : ConclusionSpec;

internal sealed record DerivesAlarm : ConclusionSpec;

internal sealed record Predicts(IssueKind Kind, double Weight) : ConclusionSpec;

/// <summary>Observes an issue a while after the subject's promise was made.</summary>
internal sealed record Observes(IssueKind Kind, TimeSpan After) : ConclusionSpec;

internal sealed record Harms(IssueKind Kind, HarmComponent Component, HarmEstimate Estimate) : ConclusionSpec;

/// <summary>Owes an amount, for each started day of delay where it says so.</summary>
internal sealed record Owes(IssueKind Kind, Money Amount, bool PerDay, PaymentForm Form, DateTimeOffset? DueBy) : ConclusionSpec;

internal sealed record Anticipates(IssueKind Issue, ReactionForm Form, ReactionKind Kind, double Weight, Basis Basis) : ConclusionSpec;

internal sealed record Proposes(ImmutableArray<IssueKind> Kinds, RemedyKind Kind, RemedyTerms Terms) : ConclusionSpec
{
    public override string ToString()
    {
        var relieves = string.Concat(Terms.Relieves.Select(relief => $" relieves {relief.Percent} % of {relief.Component}"));
        var gates = string.Concat(Terms.Gates.Select(gate => $" gate {gate.Kind} {gate.IsOpen?.ToString() ?? "unknown"}"));
        var excludes = string.Concat(Terms.Excludes.Select(kind => $" excludes {kind}"));
        return $"proposes {Kind} on {string.Join(", ", Kinds)}: {Terms.Redress} in {Terms.LeadTime:c}{(Terms.Restores ? " restores" : "")}{relieves}{gates}{excludes}"
            + $" pays {Terms.Pays?.ToString() ?? "nothing"} effort {Terms.CustomerEffort:c} interactional {Terms.Interactional} procedural {Terms.Procedural}"
            + $" consent {Terms.NeedsConsent} instead of {Terms.InsteadOf?.Value ?? "nothing"} cost {Terms.BusinessCost?.ToString() ?? "unknown"}";
    }
}
