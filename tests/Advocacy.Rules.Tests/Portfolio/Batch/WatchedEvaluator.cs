using Advocacy.Rules.Authoring;
using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Portfolio.Batch;

/// <summary>An evaluator of a small rule set that keeps count of what it is doing.</summary>
internal sealed class WatchedEvaluator : IAdvocacyEvaluator
{
    private readonly AdvocacyEvaluator _evaluator = new(new SmallCase(
        Predict.About<Errand>("p/some").When(errand => errand.Alpha).Predicts(IssueKind.BrokenCommitment, LogOdds.VeryStrong).Because("so")).BuildRules());

    private int _running;
    private int _evaluated;
    private int _mostAtOnce;

    internal int Running => Volatile.Read(ref _running);

    internal int Evaluated => Volatile.Read(ref _evaluated);

    internal int MostAtOnce => Volatile.Read(ref _mostAtOnce);

    /// <summary>What it does before it evaluates.</summary>
    internal Action<CustomerCase> Before { get; init; } = static _ => { };

    public string RuleSetVersion => _evaluator.RuleSetVersion;

    public CaseAssessment Evaluate(CustomerCase @case, DateTimeOffset asOf, CancellationToken cancellation = default)
    {
        var running = Interlocked.Increment(ref _running);
        for (var most = MostAtOnce; running > most && Interlocked.CompareExchange(ref _mostAtOnce, running, most) != most; most = MostAtOnce)
        {
        }

        try
        {
            Before(@case);
            return _evaluator.Evaluate(@case, asOf, cancellation);
        }
        finally
        {
            Interlocked.Increment(ref _evaluated);
            Interlocked.Decrement(ref _running);
        }
    }

    public CaseAssessment Evaluate(CustomerCase @case, TimeProvider time, CancellationToken cancellation = default) => Evaluate(@case, time.GetUtcNow(), cancellation);
}
