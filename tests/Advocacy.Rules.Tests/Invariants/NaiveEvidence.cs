using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

/// <summary>A second evaluation of the prediction rules, clause by clause from their data: how many pieces of evidence there are and what they weigh.</summary>
internal sealed class NaiveEvidence(Scenario scenario)
{
    internal (int Count, double Weight) For(Commitment commitment, IssueKind kind)
    {
        var (count, weight) = (0, 0.0);
        foreach (var rule in scenario.Rules)
        {
            switch (rule.Concludes)
            {
                case Predicts predicts when predicts.Kind == kind:
                    var times = Times(rule, commitment);
                    count += times;
                    weight += times * predicts.Weight;
                    break;
                case Observes observes when observes.Kind == kind:
                    count += Times(rule, commitment);
                    break;
            }
        }

        return (count, weight);
    }

    /// <summary>How often a rule concludes about a subject: once, or once for every item that it binds.</summary>
    private int Times(RuleSpec rule, ISubject subject)
    {
        if (!rule.IsAbout(subject) || !IsInForce(rule.Period) || rule.Clauses.Any(clause => clause.Holds(subject, scenario.AsOf) != true))
        {
            return 0;
        }

        return rule.Binding switch
        {
            EachIncident each => scenario.Incidents.Count(incident => IsOf(incident, subject) && each.Holds(incident, scenario.AsOf)),
            GivenAlert => Derived<DerivesAlert>(subject),
            GivenAlarm => Derived<DerivesAlarm>(subject),
            _ => 1,
        };
    }

    private int Derived<TConclusion>(ISubject subject)
        where TConclusion : ConclusionSpec
    {
        var rules = scenario.Rules.Where(rule => rule.Concludes is TConclusion);
        return subject is Customer
            ? rules.Sum(rule => Times(rule, subject))
            : rules.Sum(rule => Times(rule, subject) + Times(rule, scenario.Customer));
    }

    private bool IsInForce(EffectivePeriod period) => period.IsAlways || (period.Start <= scenario.AsOf && scenario.AsOf < period.End);

    private static bool IsOf(Incident incident, ISubject subject) => subject is not Commitment commitment || incident.Commitment == commitment.Id;
}
