using Advocacy.Rules;
using CriticalSupplies.Knowledge;

namespace CriticalSupplies.Walking;

/// <summary>The first warning that a line will be late.</summary>
/// <param name="Line">The line.</param>
/// <param name="At">When it was given: always before the line was due.</param>
/// <param name="Likelihood">How likely it was held to be late.</param>
internal sealed record Warning(KnownLine Line, DateTimeOffset At, Probability Likelihood)
{
    internal TimeSpan Lead => Line.DueAt - At;
}
