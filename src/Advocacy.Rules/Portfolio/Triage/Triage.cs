using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>Finds the cases that are worth an advocate's next hours.</summary>
/// <remarks>
/// <para>Lexicographic, by absolute bands, never a weighted sum: first the unacceptable danger that the first ranked plan takes away; then the harm that it prevents,
/// likely and then at worst; then the time left; then <see cref="OutreachOrder"/>. A case stands where its most needy subject stands.</para>
/// <para>What a customer is worth is never read. Cases are taken in that order as long as they fit; one that does not is passed over, and a smaller one after it may
/// still fit. An order of work and no decision about any customer: nobody's harm, entitlement or plan depends on it. Safe to call from many threads.</para>
/// </remarks>
public static class Triage
{
    /// <summary>Triages cases for advocates with some time, of which each case takes <see cref="TriageOptions.AssumedTimePerCase"/>.</summary>
    /// <param name="assessments">One assessment of each customer, in any order; best all of one instant.</param>
    /// <param name="capacity">The advocates' time in all; not negative.</param>
    /// <returns>The chosen cases and those that wait.</returns>
    /// <exception cref="ArgumentException">An assessment is <see langword="null"/>, or a customer is assessed twice.</exception>
    public static TriageResult Of(IEnumerable<CaseAssessment> assessments, TimeSpan capacity) => Of(assessments, new TriageOptions(capacity));

    /// <summary>Triages cases.</summary>
    /// <param name="assessments">One assessment of each customer, in any order; best all of one instant.</param>
    /// <param name="options">How much time there is, and how much a case takes.</param>
    /// <returns>The chosen cases and those that wait.</returns>
    /// <exception cref="ArgumentException">An assessment is <see langword="null"/>, or a customer is assessed twice.</exception>
    /// <exception cref="InvalidOperationException">The options' function says that a case takes less than no time.</exception>
    public static TriageResult Of(IEnumerable<CaseAssessment> assessments, TriageOptions options)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        ArgumentNullException.ThrowIfNull(options);
        var all = OneOfEach(assessments);
        var ordered = all.Where(static assessment => !assessment.Harms.IsEmpty)
            .Select(static assessment => (Assessment: assessment, Need: SubjectNeed.Of(assessment)))
            .OrderBy(static one => one.Need)
            .ThenBy(static one => one.Assessment, OutreachOrder.MostUrgentFirst);
        var (taken, chosen, waiting) = (TimeSpan.Zero, ImmutableArray.CreateBuilder<TriagedCase>(), ImmutableArray.CreateBuilder<TriagedCase>());
        foreach (var (assessment, need) in ordered)
        {
            var (takes, left) = (options.TimeOf(assessment), options.Capacity - taken);
            if (takes <= left)
            {
                taken += takes;
                chosen.Add(new TriagedCase(assessment, need, takes));
            }
            else
            {
                var doesNotFit = new TriageReason(TriageReasonKind.DoesNotFit, $"it takes {takes:c}, and {left:c} of {options.Capacity:c} are left");
                waiting.Add(new TriagedCase(assessment, need, takes, doesNotFit));
            }
        }

        var withoutIssue = all.Count - chosen.Count - waiting.Count;
        return new TriageResult(options.Capacity, taken, chosen.DrainToImmutable(), waiting.DrainToImmutable(), withoutIssue);
    }

    private static List<CaseAssessment> OneOfEach(IEnumerable<CaseAssessment> assessments)
    {
        var all = new List<CaseAssessment>();
        var customers = new HashSet<CustomerId>();
        foreach (var assessment in assessments)
        {
            if (assessment is null)
            {
                throw new ArgumentException($"Assessment {all.Count} is null.", nameof(assessments));
            }

            if (!customers.Add(assessment.Case.Customer.Id))
            {
                throw new ArgumentException(
                    $"Customer '{assessment.Case.Customer.Id}' is assessed twice; triage takes one assessment of each customer, the latest.", nameof(assessments));
            }

            all.Add(assessment);
        }

        return all;
    }
}
