namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>The reference rules as an expert in a hurry would fuse them: one pass over a delivery's incidents.</summary>
public static class Hoisted
{
    /// <summary>Assesses a case.</summary>
    /// <param name="case">The case: deliveries only.</param>
    /// <param name="asOf">The instant.</param>
    /// <param name="terms">The remedies' terms; the measured ones when absent.</param>
    /// <returns>The assessment's content.</returns>
    public static HandAssessment Assess(CustomerCase @case, DateTimeOffset asOf, ReferenceTerms? terms = null)
    {
        var names = HandWrittenRules.Predictions;
        var holdsUntil = DateTimeOffset.MaxValue;
        var issues = new List<HandIssue>();
        var late = new List<HandEvidence>();
        var damaged = new List<HandEvidence>();
        foreach (var commitment in @case.Commitments)
        {
            late.Clear();
            damaged.Clear();
            var delivery = (Delivery)commitment;
            if (delivery.IsOpen)
            {
                foreach (var incident in @case.Incidents)
                {
                    if (incident.Commitment != delivery.Id)
                    {
                        continue;
                    }

                    var kind = incident.Kind;
                    AddIf(kind == IncidentKind.Delay, names[0], late);
                    AddIf(kind == IncidentKind.CustomsHold, names[1], late);
                    AddIf(kind == IncidentKind.Loss, names[2], late);
                    AddIf(incident.Attribution == Attribution.ThirdParty, names[3], late);
                    AddIf(incident.Attribution == Attribution.Provider, names[4], late);
                    AddIf(incident.Attribution == Attribution.External, names[5], late);
                    AddIf(incident.OccurredAt > delivery.MadeAt.AddDays(3), names[6], late);
                    AddIf(delivery.DueAt - incident.OccurredAt < TimeSpan.FromDays(5), names[7], late);
                    AddIf(delivery.LastScanAt < incident.OccurredAt, names[8], late);
                    AddIf(kind == IncidentKind.AddressProblem, names[9], late);
                    var old = incident.OccurredAt + TimeSpan.FromDays(3);
                    AddIf(asOf >= old, names[10], late);
                    holdsUntil = asOf < old && old < holdsUntil ? old : holdsUntil;
                    AddIf(delivery.Criticality is not null && kind == IncidentKind.Delay, names[11], late);
                    var isDamage = kind == IncidentKind.Damage;
                    AddIf(isDamage, names[12], damaged);
                    AddIf(kind == IncidentKind.WrongItem, names[13], damaged);
                    AddIf(kind == IncidentKind.ShortShipment, names[14], damaged);
                    AddIf(isDamage && delivery.Value is { Amount: > 100 }, names[15], damaged);
                    AddIf(isDamage && incident.Attribution == Attribution.ThirdParty, names[16], damaged);
                    AddIf(incident.OccurredAt > delivery.DispatchedAt, names[17], damaged);
                    AddIf(kind == IncidentKind.Outage, names[18], damaged);
                    AddIf(delivery.Carrier == "SLOWCO" && kind != IncidentKind.Delay, names[19], damaged);

                    void AddIf(bool holds, HandRule rule, List<HandEvidence> evidence)
                    {
                        if (holds)
                        {
                            evidence.Add(new HandEvidence(rule, delivery, incident));
                        }
                    }
                }
            }

            late.Sort(ByRule);
            damaged.Sort(ByRule);
            HandWrittenIssues.Conclude(@case, delivery, asOf, late, damaged, issues, ref holdsUntil);
        }

        return HandWrittenLaterStages.Finish(@case, asOf, issues, terms ?? ReferenceTerms.Measured, holdsUntil);
    }

    private static int ByRule(HandEvidence one, HandEvidence other)
    {
        var order = string.CompareOrdinal(one.Rule.Id, other.Rule.Id);
        return order != 0 ? order : one.Incident.Id.CompareTo(other.Incident.Id);
    }
}
