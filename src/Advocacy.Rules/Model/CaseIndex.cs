using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>What relates to which commitment of a case, and when the case's latest happening was.</summary>
internal sealed class CaseIndex
{
    private readonly ImmutableArray<Commitment> _commitments;

    internal CaseIndex(CustomerCase @case)
    {
        _commitments = @case.Commitments;
        Incidents = Group(@case.Incidents, static incident => incident.Commitment, static incident => $"Incident '{incident.Id}'");
        Interactions = Group(@case.Interactions, static interaction => interaction.Commitment, static interaction => $"Interaction '{interaction.Id}'");
        Facts = Group(@case.Facts, static fact => fact.Commitment, static fact => $"Fact '{fact.GetType().Name}'");
        foreach (var commitment in _commitments)
        {
            RequireOneCurrency(commitment);
            Note(commitment.LatestHappeningAt, "commitment", commitment.Id.Value);
        }

        foreach (var incident in @case.Incidents)
        {
            Note(incident.OccurredAt, "incident", incident.Id.Value);
        }

        foreach (var interaction in @case.Interactions)
        {
            Note(interaction.At, "interaction", interaction.Id.Value);
        }

        foreach (var fact in @case.Facts)
        {
            if (fact.ObservedAt is { } observed)
            {
                Note(observed, "fact", fact.GetType().Name);
            }
        }
    }

    internal (DateTimeOffset At, string What) LatestHappening { get; private set; } = (DateTimeOffset.MinValue, "");

    internal ImmutableArray<Incident>[]? Incidents { get; }

    internal ImmutableArray<Interaction>[]? Interactions { get; }

    internal ImmutableArray<Fact>[]? Facts { get; }

    internal static ImmutableArray<T> At<T>(ImmutableArray<T>[]? groups, int position) =>
        groups is null || (uint)position >= (uint)groups.Length || groups[position].IsDefault ? [] : groups[position];

    internal int PositionOf(CommitmentId id)
    {
        var (low, high) = (0, _commitments.Length - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            switch (_commitments[middle].Id.CompareTo(id))
            {
                case 0: return middle;
                case < 0: low = middle + 1; break;
                default: high = middle - 1; break;
            }
        }

        return -1;
    }

    private static void RequireOneCurrency(Commitment commitment)
    {
        Currency? first = null;
        foreach (var amount in commitment.Amounts)
        {
            if (first is { } currency && amount.Currency != currency)
            {
                throw new ArgumentException(
                    $"Commitment '{commitment.Id}' mixes {currency} and {amount.Currency}; give all amounts of a commitment in one currency.",
                    nameof(commitment));
            }

            first = amount.Currency;
        }
    }

    private ImmutableArray<T>[]? Group<T>(ImmutableArray<T> items, Func<T, CommitmentId?> relation, Func<T, string> describe)
    {
        List<T>?[]? groups = null;
        foreach (var item in items)
        {
            if (relation(item) is not { } commitment)
            {
                continue;
            }

            var position = PositionOf(commitment);
            if (position < 0)
            {
                throw new ArgumentException($"{describe(item)} names commitment '{commitment}', which the case does not hold.", nameof(items));
            }

            groups ??= new List<T>?[_commitments.Length];
            (groups[position] ??= []).Add(item);
        }

        return groups is null ? null : Array.ConvertAll(groups, group => group is null ? default : group.ToImmutableArray());
    }

    private void Note(DateTimeOffset at, string kind, string id)
    {
        if (at > LatestHappening.At)
        {
            LatestHappening = (at, $"{kind} '{id}'");
        }
    }
}
