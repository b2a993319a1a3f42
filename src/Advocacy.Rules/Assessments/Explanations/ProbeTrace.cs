using System.Collections.Immutable;
using System.Text;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules;

/// <summary>Notes the truth of every clause that bears on a target, each by itself, and what the clock is asked.</summary>
internal sealed class ProbeTrace(ImmutableArray<Rule> rules, CommitmentId? commitment, ICollection<ClockQuestion>? asked = null) : ClauseTrace
{
    private readonly StringBuilder _truths = new();

    internal override Action<ClockQuestion>? Watch { get; } = asked is null ? null : asked.Add;

    internal string Truths => _truths.ToString();

    internal override void Look(ISubject subject, PredictedIssue? issue, IssueSurroundings its)
    {
        if (subject.CommitmentId is { } id && id != commitment)
        {
            return;
        }

        foreach (var rule in rules)
        {
            if (rule.IsAskedOf(subject, issue))
            {
                Note(rule, subject, its);
            }
        }

        _truths.Append('/');
    }

    private void Note(Rule rule, ISubject subject, IssueSurroundings its)
    {
        foreach (var inspection in rule.Matcher.Inspect(subject, its))
        {
            foreach (var tested in inspection.Clauses)
            {
                _truths.Append((char)('0' + (int)tested.Truth));
            }

            _truths.Append(',');
        }
    }
}
