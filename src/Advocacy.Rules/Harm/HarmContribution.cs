using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>What one rule adds to one component of an issue's harm.</summary>
/// <remarks>Amounts already count the delay and the customer's declared vulnerability, and not the likelihood. Immutable; safe to share between threads.</remarks>
public sealed class HarmContribution
{
    private readonly Rule _rule;
    private readonly object _subject;
    private readonly object? _item;
    private readonly HarmLine _line;

    internal HarmContribution(Rule rule, object subject, object? item, in HarmLine line)
    {
        _rule = rule;
        _subject = subject;
        _item = item;
        _line = line;
    }

    /// <summary>The rule.</summary>
    public RuleId Rule => _rule.Id;

    /// <summary>The component.</summary>
    public HarmComponent Component => Line.Component;

    /// <summary>The least that is plausible.</summary>
    public Money Low => new(Line.Low, Line.Currency);

    /// <summary>The most plausible.</summary>
    public Money Likely => new(Line.Likely, Line.Currency);

    /// <summary>The most that is plausible.</summary>
    public Money Worst => new(Line.Worst, Line.Currency);

    /// <summary>What the figures rest on.</summary>
    public Basis Basis => Line.Basis;

    /// <summary>Why, as the rule's author put it.</summary>
    public FormattableString Reason => _rule.Reason!.Write(_subject, _item);

    internal ref readonly HarmLine Line => ref _line;
}
