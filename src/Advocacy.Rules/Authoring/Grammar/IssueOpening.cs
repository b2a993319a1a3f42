namespace Advocacy.Rules.Authoring;

/// <summary>The opening of a harm, entitlement, remedy or reaction rule, which goes on with the issues it is asked about.</summary>
/// <typeparam name="TSentence">The sentence that follows.</typeparam>
public sealed class IssueOpening<TSentence> : Opening<IssueOpening<TSentence>>
{
    private readonly Func<Draft, TSentence> _go;

    internal IssueOpening(Draft draft, Func<Draft, TSentence> go)
        : base(draft) => _go = go;

    /// <summary>Names the issues that the rule is asked about.</summary>
    /// <param name="kind">A kind of issue.</param>
    /// <param name="others">Further kinds of issue.</param>
    /// <returns>The sentence so far.</returns>
    public TSentence On(IssueKind kind, params ReadOnlySpan<IssueKind> others)
    {
        IssueKind[] kinds = [kind, .. others];
        foreach (var one in kinds)
        {
            StringValue.RequireSet(one, nameof(kind));
        }

        return _go(Draft with { On = [.. kinds.Distinct().Order()] });
    }

    private protected override IssueOpening<TSentence> With(Draft draft) => new(draft, _go);
}
