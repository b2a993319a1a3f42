using Advocacy.Rules;

namespace CriticalSupplies.Walking;

/// <summary>A warning with the assessment that gave it.</summary>
internal sealed record WarnedCase(Warning Warning, Harm Harm, CaseAssessment Assessment) : IComparable<WarnedCase>
{
    /// <summary>The most urgent first, then the heaviest, the likeliest, the earliest.</summary>
    public int CompareTo(WarnedCase? other)
    {
        if (other is null)
        {
            return -1;
        }

        var order = other.Harm.Urgency.CompareTo(Harm.Urgency);
        order = order != 0 ? order : other.Harm.Worst.CompareTo(Harm.Worst);
        order = order != 0 ? order : other.Warning.Likelihood.CompareTo(Warning.Likelihood);
        order = order != 0 ? order : Warning.At.CompareTo(other.Warning.At);
        return order != 0 ? order : string.CompareOrdinal(Warning.Line.Line.Id, other.Warning.Line.Line.Id);
    }
}
