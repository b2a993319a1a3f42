using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>A rule set could not be built: every reason at once, each with how to mend it.</summary>
public sealed class RuleSetException : Exception
{
    internal RuleSetException(ImmutableArray<string> errors)
        : base("The rule set cannot be built:" + string.Concat(errors.Select(error => Environment.NewLine + "- " + error))) => Errors = errors;

    /// <summary>What is wrong, and how to mend it.</summary>
    public ImmutableArray<string> Errors { get; }
}
