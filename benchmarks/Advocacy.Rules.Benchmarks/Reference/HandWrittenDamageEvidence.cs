namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>The predictions of damage by hand: every rule in its own <c>if</c>, nothing hoisted across rules.</summary>
internal static class HandWrittenDamageEvidence
{
    internal static void Gather(CustomerCase @case, Delivery delivery, List<HandEvidence> evidence)
    {
        var names = HandWrittenRules.Predictions;
        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Kind == IncidentKind.Damage)
                {
                    evidence.Add(new HandEvidence(names[12], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Kind == IncidentKind.WrongItem)
                {
                    evidence.Add(new HandEvidence(names[13], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Kind == IncidentKind.ShortShipment)
                {
                    evidence.Add(new HandEvidence(names[14], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Kind == IncidentKind.Damage && delivery.Value is { Amount: > 100 })
                {
                    evidence.Add(new HandEvidence(names[15], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id
                    && incident.Attribution == Attribution.ThirdParty && incident.Kind == IncidentKind.Damage)
                {
                    evidence.Add(new HandEvidence(names[16], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.OccurredAt > delivery.DispatchedAt)
                {
                    evidence.Add(new HandEvidence(names[17], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && incident.Kind == IncidentKind.Outage)
                {
                    evidence.Add(new HandEvidence(names[18], delivery, incident));
                }
            }
        }

        if (delivery.IsOpen)
        {
            foreach (var incident in @case.Incidents)
            {
                if (incident.Commitment == delivery.Id && delivery.Carrier == "SLOWCO" && incident.Kind != IncidentKind.Delay)
                {
                    evidence.Add(new HandEvidence(names[19], delivery, incident));
                }
            }
        }
    }
}
