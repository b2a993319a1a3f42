using System.Diagnostics.CodeAnalysis;

namespace Advocacy.Rules.Authoring;

/// <summary>Begins an inline rule that anticipates how the customer reacts to an issue or to a plan.</summary>
public static class Anticipate
{
    /// <summary>Begins a sentence.</summary>
    /// <typeparam name="T">The type of subject: a commitment of the host's or the library's, or <see cref="Customer"/>.</typeparam>
    /// <param name="id">The rule's id, such as <c>delivery/stalls</c>.</param>
    /// <returns>The sentence so far.</returns>
    /// <exception cref="ArgumentException">The text is not a rule's id.</exception>
    public static IssueOpening<ReactionSentence<T>> About<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(string id)
        where T : class, ISubject => new(new Draft(new RuleId(id), RuleStage.React) { Subject = typeof(T) }, draft => new ReactionSentence<T>(draft));
}
