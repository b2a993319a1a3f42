using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Generators;

/// <summary>Simpler scenarios, one step each.</summary>
internal static class Shrinking
{
    internal static IEnumerable<Scenario> Simpler(Scenario scenario) => Candidates(scenario).Where(static candidate => candidate.IsWellFormed);

    private static IEnumerable<Scenario> Candidates(Scenario scenario)
    {
        foreach (var rule in scenario.Rules)
        {
            yield return scenario with { Rules = scenario.Rules.Remove(rule) };
        }

        foreach (var commitment in scenario.Commitments)
        {
            yield return scenario with
            {
                Commitments = scenario.Commitments.Remove(commitment),
                Incidents = scenario.Incidents.RemoveAll(incident => incident.Commitment == commitment.Id),
            };
        }

        foreach (var incident in scenario.Incidents)
        {
            yield return scenario with { Incidents = scenario.Incidents.Remove(incident) };
        }

        foreach (var rule in scenario.Rules)
        {
            foreach (var simpler in Simpler(rule))
            {
                yield return scenario with { Rules = scenario.Rules.Replace(rule, simpler) };
            }
        }

        if (scenario.Customer.Preferences != new Preferences())
        {
            yield return scenario with { Customer = scenario.Customer with { Preferences = new Preferences() } };
        }

        if (scenario.Customer.Vulnerability is not null)
        {
            yield return scenario with { Customer = scenario.Customer with { Vulnerability = null } };
        }

        if (scenario.Options != new OptionsSpec())
        {
            yield return scenario with { Options = new OptionsSpec() };
        }
    }

    private static IEnumerable<RuleSpec> Simpler(RuleSpec rule)
    {
        foreach (var clause in rule.Clauses)
        {
            yield return rule with { Clauses = rule.Clauses.Remove(clause) };
        }

        if (rule.Binding is not null)
        {
            yield return rule with { Binding = null };
        }

        if (!rule.Period.IsAlways)
        {
            yield return rule with { Period = EffectivePeriod.Always };
        }

        switch (rule.Concludes)
        {
            case Proposes proposes:
                foreach (var terms in Simpler(proposes.Terms))
                {
                    yield return rule with { Concludes = proposes with { Terms = terms } };
                }

                break;
            case Harms { Estimate: { WithDelay: not null } estimate } harms:
                yield return rule with { Concludes = harms with { Estimate = estimate with { WithDelay = null } } };
                break;
        }
    }

    private static IEnumerable<RemedyTerms> Simpler(RemedyTerms terms)
    {
        RemedyTerms[] all =
        [
            terms with { LeadTime = TimeSpan.Zero },
            terms with { CustomerEffort = TimeSpan.Zero },
            terms with { Relieves = [] },
            terms with { Gates = [] },
            terms with { Excludes = [] },
            terms with { Pays = null },
            terms with { NeedsConsent = false },
            terms with { InsteadOf = null },
            terms with { Restores = false },
            terms with { Interactional = false },
            terms with { Procedural = false },
            terms with { Redress = Redress.Psychological },
        ];
        return all.Where(simpler => simpler != terms
            && (simpler.Relieves.Length, simpler.Gates.Length, simpler.Excludes.Length) is var lengths
            && (lengths != (terms.Relieves.Length, terms.Gates.Length, terms.Excludes.Length) || Flat(simpler) != Flat(terms)));
    }

    private static RemedyTerms Flat(RemedyTerms terms) => terms with { Relieves = [], Gates = [], Excludes = [] };
}
