namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>The predictions of lateness by hand: every rule in its own <c>if</c>, nothing hoisted across rules.</summary>
internal static class HandWrittenLateEvidence
{
    internal static void Gather(
        CustomerCase @case, Delivery delivery, DateTimeOffset asOf, List<HandEvidence> evidence, ref DateTimeOffset holdsUntil)
    {
        var names = HandWrittenRules.Predictions;
        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Kind == IncidentKind.Delay)
                {
                    evidence.Add(new HandEvidence(names[0], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Kind == IncidentKind.CustomsHold)
                {
                    evidence.Add(new HandEvidence(names[1], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Kind == IncidentKind.Loss)
                {
                    evidence.Add(new HandEvidence(names[2], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Attribution == Attribution.ThirdParty)
                {
                    evidence.Add(new HandEvidence(names[3], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Attribution == Attribution.Provider)
                {
                    evidence.Add(new HandEvidence(names[4], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Attribution == Attribution.External)
                {
                    evidence.Add(new HandEvidence(names[5], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.OccurredAt > delivery.MadeAt.AddDays(3))
                {
                    evidence.Add(new HandEvidence(names[6], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && delivery.DueAt - incident.OccurredAt < TimeSpan.FromDays(5))
                {
                    evidence.Add(new HandEvidence(names[7], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && delivery.LastScanAt < incident.OccurredAt)
                {
                    evidence.Add(new HandEvidence(names[8], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Kind == IncidentKind.AddressProblem)
                {
                    evidence.Add(new HandEvidence(names[9], delivery, incident));
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
                        evidence.Add(new HandEvidence(names[10], delivery, incident));
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
                    evidence.Add(new HandEvidence(names[11], delivery, incident));
                }
            }
        }
    }
}
