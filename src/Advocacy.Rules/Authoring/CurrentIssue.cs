namespace Advocacy.Rules.Authoring;

/// <summary>The issue that a harm, entitlement, remedy or reaction rule is asked about, with questions about its delay.</summary>
/// <inheritdoc cref="Surroundings" path="/remarks"/>
public sealed class CurrentIssue
{
    private readonly Clock _clock;
    private PredictedIssue _issue = null!;

    internal CurrentIssue(Clock clock) => _clock = clock;

    /// <summary>What goes wrong.</summary>
    public IssueKind Kind => _issue.Kind;

    /// <summary>Whether it is anticipated, occurring or over.</summary>
    public IssueStatus Status => _issue.Status;

    /// <summary>How likely it is; certain once it occurs.</summary>
    public Probability Likelihood => _issue.Likelihood;

    /// <summary>When it hits or hit; unknown when absent.</summary>
    public DateTimeOffset? HitsAt => _issue.HitsAt;

    /// <summary>Whether it has not hit yet.</summary>
    public bool IsAnticipated => _issue.Status == IssueStatus.Anticipated;

    /// <summary>Whether it has hit, over or not.</summary>
    public bool HasOccurred => _issue.Status != IssueStatus.Anticipated;

    /// <summary>Whether the customer has been failed by the same kind of issue before, within the options' repeat window.</summary>
    public bool IsRepeat => _issue.IsRepeat;

    /// <summary>Started days of delay so far; 0 while only anticipated.</summary>
    public long DaysLate => Delay(TimeSpan.FromDays(1));

    /// <summary>Started hours of delay so far; 0 while only anticipated.</summary>
    public long HoursLate => Delay(TimeSpan.FromHours(1));

    /// <summary>Started steps of delay so far, beyond a slack; 0 while only anticipated.</summary>
    /// <param name="step">The length of a step; more than zero.</param>
    /// <param name="beyond">How much delay does not count; none by default.</param>
    /// <returns>The number of steps begun.</returns>
    public long Delay(TimeSpan step, TimeSpan beyond = default)
    {
        if (!HasOccurred || _issue.HitsAt is not { } hit)
        {
            return 0;
        }

        return _issue.EndedAt is { } ended
            ? DelaySteps.Between(hit, ended, step, beyond)
            : beyond > DateTimeOffset.MaxValue - hit ? 0 : _clock.StartedSteps(step, hit + beyond);
    }

    internal void LookAt(PredictedIssue issue) => _issue = issue;
}
