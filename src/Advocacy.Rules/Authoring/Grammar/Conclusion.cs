using System.Runtime.CompilerServices;

namespace Advocacy.Rules.Authoring;

/// <summary>A sentence that has concluded and lacks only its reason.</summary>
/// <typeparam name="T">The subject's type.</typeparam>
public sealed class Conclusion<T>
    where T : class, ISubject
{
    private readonly Func<Reason, Rule> _finish;

    internal Conclusion(Draft draft, Matcher matcher, string text, Func<Reason, RuleConclusion> conclude) =>
        _finish = reason => new Rule(draft, typeof(T), matcher, conclude(reason), text);

    /// <summary>Gives a constant reason and finishes the sentence.</summary>
    /// <param name="reason">The reason, in English.</param>
    /// <returns>The finished rule.</returns>
    public Rule Because(string reason) => _finish(Reason.Constant(reason));

    /// <summary>Gives the reason and finishes the sentence. It is written only when read, in the reader's culture, and cannot ask the clock.</summary>
    /// <param name="reason">An interpolated string about the subject, in English.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The finished rule.</returns>
    public Rule Because(Func<T, FormattableString> reason, [CallerArgumentExpression(nameof(reason))] string text = "")
    {
        ArgumentNullException.ThrowIfNull(reason);
        return _finish(new Reason(text, (subject, _) => reason((T)subject)));
    }
}

/// <summary>A sentence about a subject and a bound item that has concluded and lacks only its reason.</summary>
/// <typeparam name="T">The subject's type.</typeparam>
/// <typeparam name="TItem">The bound item's type.</typeparam>
public sealed class Conclusion<T, TItem>
    where T : class, ISubject
    where TItem : class
{
    private readonly Func<Reason, Rule> _finish;

    internal Conclusion(Draft draft, Matcher matcher, string text, Func<Reason, RuleConclusion> conclude) =>
        _finish = reason => new Rule(draft, typeof(T), matcher, conclude(reason), text);

    /// <inheritdoc cref="Conclusion{T}.Because(string)"/>
    public Rule Because(string reason) => _finish(Reason.Constant(reason));

    /// <summary>Gives the reason and finishes the sentence. It is written only when read, in the reader's culture, and cannot ask the clock.</summary>
    /// <param name="reason">An interpolated string about the subject and the item, in English.</param>
    /// <param name="text">Its source text, captured by the compiler.</param>
    /// <returns>The finished rule.</returns>
    public Rule Because(Func<T, TItem, FormattableString> reason, [CallerArgumentExpression(nameof(reason))] string text = "")
    {
        ArgumentNullException.ThrowIfNull(reason);
        return _finish(new Reason(text, (subject, item) => reason((T)subject, (TItem)item!)));
    }
}
