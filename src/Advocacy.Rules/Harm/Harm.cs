using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>What an issue means for the customer: losses by component, and how heavy they are on an absolute scale.</summary>
/// <remarks>
/// Bands are of the harm if the issue comes about, without its likelihood. Who answers for the issue changes nothing here. Immutable; safe to share between threads.
/// </remarks>
public sealed class Harm
{
    internal Harm(
        PredictedIssue issue,
        ImmutableArray<HarmContribution> contributions,
        ImmutableArray<HarmComponent> unknown,
        HarmBand likely,
        HarmBand worst,
        Urgency urgency,
        DelayOutlook? outlook)
    {
        Issue = issue;
        Contributions = contributions;
        Unknown = unknown;
        Likely = likely;
        Worst = worst;
        Urgency = urgency;
        ExpectedDelay = outlook?.Expected;
        WorstDelay = outlook?.Worst;
    }

    /// <summary>The issue.</summary>
    public PredictedIssue Issue { get; }

    /// <summary>Every rule's contribution, in the order of the rules' ids.</summary>
    public ImmutableArray<HarmContribution> Contributions { get; }

    /// <summary>Components that a rule would have weighed had its facts been known: not known, and never zero.</summary>
    public ImmutableArray<HarmComponent> Unknown { get; }

    /// <summary>How heavy the likely harm is.</summary>
    public HarmBand Likely { get; }

    /// <summary>How heavy the worst harm is, all worst amounts coinciding.</summary>
    public HarmBand Worst { get; }

    /// <summary>How soon an advocate should look at it.</summary>
    public Urgency Urgency { get; }

    /// <summary>
    /// How long a delay is expected to last in all, by the provider's estimate or else by the options' assumption, no matter how much of it has passed already;
    /// <see langword="null"/> where it is not known when the issue hits.
    /// </summary>
    public TimeSpan? ExpectedDelay { get; }

    /// <summary>
    /// How long a delay may last in all at worst, no matter how much of it has passed already; <see langword="null"/> where it is not known when the issue hits.
    /// </summary>
    /// <remarks>A delay that goes on beyond it is weighed, at worst, as lasting the options' <see cref="AdvocacyOptions.LikelyDelay"/> longer still.</remarks>
    public TimeSpan? WorstDelay { get; }

    /// <summary>The likely harm of the issue were its delay to last a given time: harm as a function of delay.</summary>
    /// <param name="delay">How long the delay lasts from when the issue hits; not negative.</param>
    /// <returns>The sum of the components in each currency, in the order of the currencies' codes; not weighed by likelihood.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delay"/> is negative.</exception>
    public ImmutableArray<Money> LikelyAfter(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return [.. Contributions
            .GroupBy(static contribution => contribution.Line.Currency)
            .OrderBy(static group => group.Key)
            .Select(group => new Money(group.Sum(contribution => contribution.Line.LikelyAfter(delay, Issue.HitsAt)), group.Key))];
    }
}
