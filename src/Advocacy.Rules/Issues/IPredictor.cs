namespace Advocacy.Rules;

/// <summary>Another source of evidence: a trained model, or another rules engine.</summary>
/// <remarks>
/// Must be pure and safe to call from many threads: same case, same answers of the clock, same predictions. It sees the case without the customer's
/// business standing, and time only through the clock. What it throws becomes a <see cref="RuleFault"/> and its predictions for the case are dropped.
/// </remarks>
public interface IPredictor
{
    /// <summary>The predictor's id, unique among the rules and predictors of a rule set.</summary>
    RuleId Id { get; }

    /// <summary>The predictor's version: part of the rule set's version, so change it whenever answers may change.</summary>
    string Version { get; }

    /// <summary>Gives evidence for or against issues of a case.</summary>
    /// <param name="case">The case.</param>
    /// <param name="clock">All that may be seen of time.</param>
    /// <returns>The evidence; empty where there is none.</returns>
    IEnumerable<Prediction> Predict(CustomerCase @case, Clock clock);
}
