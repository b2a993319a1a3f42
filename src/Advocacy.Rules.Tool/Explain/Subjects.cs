namespace Advocacy.Rules.Tool.Explain;

/// <summary>Which subjects of a case are asked about: all, the customer as a whole, or one commitment.</summary>
internal sealed class Subjects
{
    /// <summary>The word that stands for the customer as a whole where a commitment's id may stand.</summary>
    internal const string TheCustomer = "customer";

    private readonly string? _named;

    internal Subjects(string? named) => _named = named;

    internal bool AreAll => _named is null;

    /// <summary>The subjects as ids, nothing standing for the customer; none where the case does not hold the commitment.</summary>
    internal IEnumerable<CommitmentId?> Of(CustomerCase @case)
    {
        IEnumerable<CommitmentId?> all = [null, .. @case.Commitments.Select(static commitment => (CommitmentId?)commitment.Id)];
        return all.Where(Includes);
    }

    internal bool Includes(CommitmentId? commitment) =>
        _named is null || (commitment is { } id ? string.Equals(id.Value, _named, StringComparison.Ordinal) : _named == TheCustomer);

    /// <summary>The subjects in words.</summary>
    public override string ToString() => _named switch
    {
        null => "any subject",
        TheCustomer => "the customer as a whole",
        _ => $"commitment '{_named}'",
    };
}
