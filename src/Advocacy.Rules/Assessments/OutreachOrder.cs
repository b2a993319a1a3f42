namespace Advocacy.Rules;

/// <summary>The order in which customers are reached where not all can be at once: by the most urgent issue of each assessment.</summary>
/// <remarks>
/// Most urgent first, then the heaviest worst harm, then the likeliest. What a customer is worth is never read. The risk of leaving is read only where
/// <see cref="AdvocacyOptions.RiskOfLeavingOrdersOutreach"/> is on, and only among assessments that are equal in all of these: the higher risk first.
/// Then by the customers' ids, ordinally. An assessment without an issue comes last. Where rule sets differ, those without the option come first among equals,
/// so that nobody waits for a risk that their own rules leave out. An order of outreach and of nothing else. Immutable; safe to share between threads.
/// </remarks>
public sealed class OutreachOrder : IComparer<CaseAssessment>
{
    private OutreachOrder()
    {
    }

    /// <summary>The order: <c>assessments.Order(OutreachOrder.MostUrgentFirst)</c>.</summary>
    public static OutreachOrder MostUrgentFirst { get; } = new();

    /// <summary>Compares two assessments.</summary>
    /// <param name="x">An assessment.</param>
    /// <param name="y">The assessment to compare with.</param>
    /// <returns>Less than zero where the customer of <paramref name="x"/> is reached first; zero only where both customers have one id.</returns>
    /// <exception cref="ArgumentNullException">An assessment is <see langword="null"/>.</exception>
    public int Compare(CaseAssessment? x, CaseAssessment? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = CompareHarm(x.Harms.FirstOrDefault(), y.Harms.FirstOrDefault());
        order = order != 0 ? order : x.RiskOfLeavingOrdersOutreach.CompareTo(y.RiskOfLeavingOrdersOutreach);
        order = order != 0 || !x.RiskOfLeavingOrdersOutreach ? order : y.RiskOfLeaving.CompareTo(x.RiskOfLeaving);
        return order != 0 ? order : x.Case.Customer.Id.CompareTo(y.Case.Customer.Id);
    }

    /// <summary>The harms of an assessment stand in the same order, so that the first of each decides.</summary>
    private static int CompareHarm(Harm? one, Harm? other)
    {
        if (one is null || other is null)
        {
            return (one is null).CompareTo(other is null);
        }

        var order = other.Urgency.CompareTo(one.Urgency);
        order = order != 0 ? order : other.Worst.CompareTo(one.Worst);
        return order != 0 ? order : other.Issue.Likelihood.CompareTo(one.Issue.Likelihood);
    }
}
