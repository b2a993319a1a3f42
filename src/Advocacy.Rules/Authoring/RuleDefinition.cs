namespace Advocacy.Rules.Authoring;

/// <summary>A rule written as a class. Derive from the kind that says what it concludes, such as <see cref="PredictionRule{T}"/>.</summary>
/// <remarks>Constructor parameters are data: declare each with <c>Parameter</c>, so that the rule set's version tells them apart. No services.</remarks>
public abstract class RuleDefinition
{
    private protected RuleDefinition()
    {
    }

    /// <summary>Says the rule as one sentence.</summary>
    /// <returns>The finished rule.</returns>
    protected abstract Rule Define();

    internal Rule Build() => Define() ?? throw new InvalidOperationException($"{GetType().Name}.Define returned nothing; it returns a finished sentence.");
}
