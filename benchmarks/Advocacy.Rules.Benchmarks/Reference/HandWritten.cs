namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>The reference rules by hand: every rule in its own <c>if</c>, nothing hoisted across rules.</summary>
public static class HandWritten
{
    /// <summary>Assesses a case.</summary>
    /// <param name="case">The case: deliveries only.</param>
    /// <param name="asOf">The instant.</param>
    /// <returns>The assessment's content.</returns>
    public static HandAssessment Assess(CustomerCase @case, DateTimeOffset asOf)
    {
        var holdsUntil = DateTimeOffset.MaxValue;
        var issues = new List<HandIssue>();
        var late = new List<HandEvidence>();
        var damaged = new List<HandEvidence>();
        foreach (var commitment in @case.Commitments)
        {
            late.Clear();
            damaged.Clear();
            Predict(@case, (Delivery)commitment, asOf, late, damaged, ref holdsUntil);
            HandWrittenStages.Conclude(@case, (Delivery)commitment, asOf, late, damaged, issues, ref holdsUntil);
        }

        return HandWrittenStages.Finish(@case, asOf, issues, holdsUntil);
    }

    private static void Predict(
        CustomerCase @case, Delivery delivery, DateTimeOffset asOf, List<HandEvidence> late, List<HandEvidence> damaged, ref DateTimeOffset holdsUntil)
    {
        var names = HandWrittenRules.Predictions;
        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Kind == IncidentKind.Delay)
                {
                    late.Add(new HandEvidence(names[0], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Kind == IncidentKind.CustomsHold)
                {
                    late.Add(new HandEvidence(names[1], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Kind == IncidentKind.Loss)
                {
                    late.Add(new HandEvidence(names[2], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Attribution == Attribution.ThirdParty)
                {
                    late.Add(new HandEvidence(names[3], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Attribution == Attribution.Provider)
                {
                    late.Add(new HandEvidence(names[4], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Attribution == Attribution.External)
                {
                    late.Add(new HandEvidence(names[5], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.OccurredAt > delivery.MadeAt.AddDays(3))
                {
                    late.Add(new HandEvidence(names[6], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && delivery.DueAt - incident.OccurredAt < TimeSpan.FromDays(5))
                {
                    late.Add(new HandEvidence(names[7], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && delivery.LastScanAt < incident.OccurredAt)
                {
                    late.Add(new HandEvidence(names[8], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Kind == IncidentKind.AddressProblem)
                {
                    late.Add(new HandEvidence(names[9], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id)
                {
                    var old = incident.OccurredAt + TimeSpan.FromDays(3);
                    if (asOf >= old)
                    {
                        late.Add(new HandEvidence(names[10], delivery, incident));
                    }
                    else if (old < holdsUntil)
                    {
                        holdsUntil = old;
                    }
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && delivery.Criticality is not null && incident.Kind == IncidentKind.Delay)
                {
                    late.Add(new HandEvidence(names[11], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Kind == IncidentKind.Damage)
                {
                    damaged.Add(new HandEvidence(names[12], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Kind == IncidentKind.WrongItem)
                {
                    damaged.Add(new HandEvidence(names[13], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Kind == IncidentKind.ShortShipment)
                {
                    damaged.Add(new HandEvidence(names[14], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Kind == IncidentKind.Damage && delivery.Value is { Amount: > 100 })
                {
                    damaged.Add(new HandEvidence(names[15], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Attribution == Attribution.ThirdParty && incident.Kind == IncidentKind.Damage)
                {
                    damaged.Add(new HandEvidence(names[16], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.OccurredAt > delivery.DispatchedAt)
                {
                    damaged.Add(new HandEvidence(names[17], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Kind == IncidentKind.Outage)
                {
                    damaged.Add(new HandEvidence(names[18], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && delivery.Carrier == "SLOWCO" && incident.Kind != IncidentKind.Delay)
                {
                    damaged.Add(new HandEvidence(names[19], delivery, incident));
                }
            }
        }
    }
}
