using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>An issue and what it means for the customer.</summary>
internal sealed record BriefIssue(Harm Harm)
{
    private const int Samples = 48;

    internal PredictedIssue Issue => Harm.Issue;

    internal ImmutableArray<Loss> Losses { get; } = [.. Loss.Of(Harm).Where(static loss => !loss.IsNothing)];

    internal bool EndangersSomebody => Losses.Any(static loss => loss.Component == HarmComponent.Safety);

    /// <summary>The likely loss against how long the delay lasts, up to the worst delay; empty where it is over, nothing accrues or currencies mix.</summary>
    internal ImmutableArray<(TimeSpan Delay, Money Loss)> AgainstDelay()
    {
        if (Issue.EndedAt is not null || Harm is not { WorstDelay: { Ticks: > 0 } worst }
            || Losses.Select(static loss => loss.Likely.Currency).Distinct().Count() != 1)
        {
            return [];
        }

        ImmutableArray<(TimeSpan, Money)> points =
            [.. Enumerable.Range(0, Samples + 1).Select(sample => PointAt(new TimeSpan(worst.Ticks / Samples * sample)))];
        return points[^1].Item2 > points[0].Item2 ? points : [];
    }

    /// <summary>The likely loss, danger left out, were the delay to last a given time.</summary>
    internal (TimeSpan Delay, Money Loss) PointAt(TimeSpan delay)
    {
        var counted = Harm.Contributions.Where(static each => each.Component != HarmComponent.Safety);
        return (delay, new Money(counted.Sum(each => each.Line.LikelyAfter(delay, Issue.HitsAt)), Losses[0].Likely.Currency));
    }
}
