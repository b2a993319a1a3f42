using System.Diagnostics.CodeAnalysis;

namespace Advocacy.Rules.Authoring;

/// <summary>A rule, written as a class, that anticipates how the customer reacts to an issue or to a plan.</summary>
/// <inheritdoc cref="RuleDefinition" path="/remarks"/>
/// <typeparam name="T">The type of subject: a commitment of the host's or the library's, or <see cref="Customer"/>.</typeparam>
public abstract class ReactionRule<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T> : RuleDefinition
    where T : class, ISubject
{
    /// <summary>Begins the sentence.</summary>
    /// <param name="id">The rule's id, such as <c>delivery/stalls</c>.</param>
    /// <returns>The sentence so far.</returns>
    /// <exception cref="ArgumentException">The text is not a rule's id.</exception>
    protected static IssueOpening<ReactionSentence<T>> Named(string id) => Anticipate.About<T>(id);
}
