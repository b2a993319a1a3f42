namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>The reference rules by hand: every rule in its own <c>if</c>, nothing hoisted across rules.</summary>
public static class HandWritten
{
    /// <summary>Assesses a case.</summary>
    /// <param name="case">The case: deliveries only.</param>
    /// <param name="asOf">The instant.</param>
    /// <param name="terms">The remedies' terms; the measured ones when absent.</param>
    /// <returns>The assessment's content.</returns>
    public static HandAssessment Assess(CustomerCase @case, DateTimeOffset asOf, ReferenceTerms? terms = null)
    {
        var holdsUntil = DateTimeOffset.MaxValue;
        var issues = new List<HandIssue>();
        var late = new List<HandEvidence>();
        var damaged = new List<HandEvidence>();
        foreach (var commitment in @case.Commitments)
        {
            late.Clear();
            damaged.Clear();
            var delivery = (Delivery)commitment;
            HandWrittenLateEvidence.Gather(@case, delivery, asOf, late, ref holdsUntil);
            HandWrittenDamageEvidence.Gather(@case, delivery, damaged);
            HandWrittenIssues.Conclude(@case, delivery, asOf, late, damaged, issues, ref holdsUntil);
        }

        return HandWrittenLaterStages.Finish(@case, asOf, issues, terms ?? ReferenceTerms.Measured, holdsUntil);
    }
}
