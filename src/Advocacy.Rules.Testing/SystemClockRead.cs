using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Testing;

/// <summary>A place where a rule, or a predictor, reads the system's clock instead of the evaluation's.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class SystemClockRead
{
    internal SystemClockRead(RuleId rule, ImmutableArray<string> path, string member) => (Rule, Path, Member) = (rule, path, member);

    /// <summary>The rule or the predictor.</summary>
    public RuleId Rule { get; }

    /// <summary>
    /// The methods from the rule's delegate to the one that reads, the shortest such way: <c>a lambda of CarrierHasGoneQuiet.Define</c>, <c>Ages.Of</c>. At least one.
    /// </summary>
    public ImmutableArray<string> Path { get; }

    /// <summary>What is read: <c>DateTimeOffset.UtcNow</c>.</summary>
    public string Member { get; }

    /// <summary>The whole finding, fit for a failed test: <c>acme/quiet reads DateTimeOffset.UtcNow in a lambda of Quiet.Define, by Ages.Of</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Rule} reads {Member} in {string.Join(", by ", Path)}. Ask its.Clock instead.";
}
