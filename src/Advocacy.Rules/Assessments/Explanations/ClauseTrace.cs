using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>Looks on while a case is evaluated, for an explanation. An evaluation that nobody asks about has none.</summary>
internal abstract class ClauseTrace
{
    /// <summary>Where the clock keeps the instants that it is asked about; nowhere when absent.</summary>
    internal virtual ICollection<DateTimeOffset>? Asked => null;

    /// <summary>Is shown what rules are about to be asked of, while the clock still answers.</summary>
    /// <param name="subject">The subject; its facts are derived.</param>
    /// <param name="issue">The issue, for the stages after prediction; none for derivations and predictions.</param>
    /// <param name="its">The surroundings as the rules see them.</param>
    internal abstract void Look(ISubject subject, PredictedIssue? issue, IssueSurroundings its);
}
