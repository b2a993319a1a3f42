namespace Advocacy.Rules;

/// <summary>The options of one subject after another, beside the plain fulfilments of what is owed, and which of them go together.</summary>
internal sealed class RemedyPool
{
    private readonly List<Remedy> _scratch = [];
    private Remedy[] _options = [];
    private Floor _floor;

    internal int Count { get; private set; }

    /// <summary>Whether any option replaces or excludes a plain fulfilment of what is owed.</summary>
    internal bool IsAnyDisplacing { get; private set; }

    internal Remedy this[int option] => _options[option];

    internal void LookAt(in Floor floor, ReadOnlySpan<Remedy> options)
    {
        (_floor, Count, IsAnyDisplacing) = (floor, options.Length, false);
        if (_options.Length < Count)
        {
            _options = new Remedy[Count];
        }

        options.CopyTo(_options);
        foreach (var option in options)
        {
            IsAnyDisplacing |= floor.IsDisplacedBy(option);
        }
    }

    /// <summary>Whether an option is not in a set and goes together with all that are.</summary>
    internal bool Fits(OptionSet set, int option)
    {
        for (var i = 0; i < set.Count; i++)
        {
            if (set[i] == option || AreExclusive(_options[set[i]], _options[option]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Some options of a plan, after the plain fulfilments that the plan leaves. Valid until the next question.</summary>
    internal ReadOnlySpan<Remedy> Remedies(OptionSet set, OptionSet plan)
    {
        _scratch.Clear();
        foreach (var owed in _floor.Remedies)
        {
            if (!IsAnyDisplacing || !IsDisplaced(owed, plan))
            {
                _scratch.Add(owed);
            }
        }

        for (var i = 0; i < set.Count; i++)
        {
            _scratch.Add(_options[set[i]]);
        }

        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_scratch);
    }

    internal bool MeetsFloor(ReadOnlySpan<Remedy> remedies) => !IsAnyDisplacing || _floor.IsMetBy(remedies);

    private static bool AreExclusive(Remedy one, Remedy other) =>
        one.Terms.Excludes.Contains(other.Kind)
        || other.Terms.Excludes.Contains(one.Kind)
        || (one.Terms.Pays is { IsGoodwill: true } && other.Terms.Pays is { IsGoodwill: true })
        || (one.Terms.InsteadOf is { } owed && other.Terms.InsteadOf == owed && ReferenceEquals(one.Issue, other.Issue));

    private bool IsDisplaced(Remedy owed, OptionSet plan)
    {
        for (var i = 0; i < plan.Count; i++)
        {
            if (Floor.Displaces(_options[plan[i]], owed))
            {
                return true;
            }
        }

        return false;
    }
}
