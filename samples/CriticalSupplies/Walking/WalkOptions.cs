namespace CriticalSupplies.Walking;

/// <summary>How the history is walked.</summary>
/// <param name="From">The first instant.</param>
/// <param name="To">The last instant, included where a step falls on it.</param>
/// <param name="Step">From one instant to the next.</param>
/// <param name="CheckEverySkip">Of how many skipped assessments one is made all the same, to see that nothing has changed.</param>
internal sealed record WalkOptions(DateTimeOffset From, DateTimeOffset To, TimeSpan Step, int CheckEverySkip = 50);
