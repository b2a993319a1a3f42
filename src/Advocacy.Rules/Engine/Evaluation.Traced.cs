using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Engine;

/// <content>Tells whoever looks on who asks the clock. Where nobody does, that costs a look at one field.</content>
internal sealed partial class Evaluation
{
    private void AskTraced(ReadOnlySpan<Step> steps, MatchSink sink)
    {
        foreach (ref readonly var step in steps)
        {
            var rule = _set.Program.Rules[step.Ordinal];
            if (step.Period is { } period)
            {
                AsksFor($"whether version {rule.Version} is in force", _issue?.Kind, rule);
                if (!period.IsInForce(_its.Clock))
                {
                    continue;
                }
            }

            _trace!.Asks(rule.Id, _subject, _issue?.Kind, null);
            var inForce = step.AtAnyDate();
            AskEach(new ReadOnlySpan<Step>(in inForce), sink);
        }
    }

    /// <summary>Says that the evaluator itself asks from here on, and for what.</summary>
    private void AsksFor(string purpose, IssueKind? issue = null, Rule? rule = null) => _trace?.Asks(rule?.Id, _subject, issue, purpose);
}
