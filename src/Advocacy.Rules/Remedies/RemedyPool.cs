namespace Advocacy.Rules;

/// <summary>The options of one subject after another, beside the plain fulfilments of what is owed, and which of them go together.</summary>
internal sealed class RemedyPool
{
    private Remedy[] _remedies = [];
    private int[] _members = [];
    private Remedy[] _plan = [];
    private Floor _floor;

    /// <summary>How many options there are.</summary>
    internal int Count { get; private set; }

    /// <summary>Whether any option replaces or excludes a plain fulfilment of what is owed.</summary>
    internal bool IsAnyDisplacing { get; private set; }

    /// <summary>The options, then the plain fulfilments.</summary>
    internal ReadOnlyMemory<Remedy> All => _remedies.AsMemory(0, Count + _floor.Remedies.Length);

    internal Remedy this[int option] => _remedies[option];

    internal void LookAt(in Floor floor, ReadOnlySpan<Remedy> options)
    {
        (_floor, Count, IsAnyDisplacing) = (floor, options.Length, false);
        _remedies = AtLeast(_remedies, options.Length + floor.Remedies.Length);
        _members = AtLeast(_members, floor.Remedies.Length + OptionSet.Most);
        _plan = AtLeast(_plan, floor.Remedies.Length + OptionSet.Most);
        options.CopyTo(_remedies);
        floor.Remedies.CopyTo(_remedies, Count);
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
            if (set[i] == option || AreExclusive(_remedies[set[i]], _remedies[option]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The options, a bit each, after an option that go together with it. Only of a number that fits the bits.</summary>
    internal uint LaterBeside(int option)
    {
        var beside = 0u;
        for (var later = option + 1; later < Count; later++)
        {
            beside |= AreExclusive(_remedies[option], _remedies[later]) ? 0 : 1u << later;
        }

        return beside;
    }

    /// <summary>The places of some options of a plan, after those of the plain fulfilments that the plan leaves. Valid until the next question.</summary>
    internal ReadOnlySpan<int> Members(OptionSet set, OptionSet plan)
    {
        var count = 0;
        for (var owed = 0; owed < _floor.Remedies.Length; owed++)
        {
            if (!IsAnyDisplacing || !IsDisplaced(_floor.Remedies[owed], plan))
            {
                _members[count++] = Count + owed;
            }
        }

        for (var i = 0; i < set.Count; i++)
        {
            _members[count++] = set[i];
        }

        return _members.AsSpan(0, count);
    }

    /// <summary>Some options of a plan, after the plain fulfilments that the plan leaves. Valid until the next question.</summary>
    internal ReadOnlySpan<Remedy> Remedies(OptionSet set, OptionSet plan)
    {
        var members = Members(set, plan);
        for (var i = 0; i < members.Length; i++)
        {
            _plan[i] = _remedies[members[i]];
        }

        return _plan.AsSpan(0, members.Length);
    }

    /// <summary>The options of a plan.</summary>
    internal OptionSet OptionsOf(RemedyPlan plan)
    {
        var set = OptionSet.Empty;
        for (var option = 0; option < Count; option++)
        {
            set = plan.Remedies.Contains(_remedies[option]) ? set.Then(option) : set;
        }

        return set;
    }

    internal bool MeetsFloor(ReadOnlySpan<Remedy> remedies) => !IsAnyDisplacing || _floor.IsMetBy(remedies);

    private static TItem[] AtLeast<TItem>(TItem[] items, int length) => items.Length < length ? new TItem[length] : items;

    private static bool AreExclusive(Remedy one, Remedy other) =>
        one.Terms.Excludes.Contains(other.Kind)
        || other.Terms.Excludes.Contains(one.Kind)
        || (one.Terms.Pays is { IsGoodwill: true } && other.Terms.Pays is { IsGoodwill: true })
        || (one.Terms.InsteadOf is { } owed && other.Terms.InsteadOf == owed && ReferenceEquals(one.Issue, other.Issue));

    private bool IsDisplaced(Remedy owed, OptionSet plan)
    {
        for (var i = 0; i < plan.Count; i++)
        {
            if (Floor.Displaces(_remedies[plan[i]], owed))
            {
                return true;
            }
        }

        return false;
    }
}
