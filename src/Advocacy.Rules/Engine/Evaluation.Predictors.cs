using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Engine;

/// <content>Asks the other sources of evidence.</content>
internal sealed partial class Evaluation
{
    /// <summary>What the predictors say, by the position of the commitment it is about. One that throws is dropped whole.</summary>
    private ILookup<int, Evidence>? AskPredictors()
    {
        if (_set.Predictors.IsEmpty)
        {
            return null;
        }

        _stage = RuleStage.Predict;
        List<(int Position, Evidence Evidence)> all = [];
        foreach (var predictor in _set.Predictors)
        {
            var before = all.Count;
            _trace?.Asks(predictor.Id, _subject, null, null);
            try
            {
                foreach (var prediction in predictor.Predict(_case, _its.Clock))
                {
                    all.Add((PositionOf(prediction), new Evidence(predictor, prediction)));
                }
            }
            catch (Exception thrown) when (thrown is not OperationCanceledException && !_set.Scales.ThrowsFaults)
            {
                all.RemoveRange(before, all.Count - before);
                Fail(predictor.Id, thrown);
            }
        }

        return all.ToLookup(static entry => entry.Position, static entry => entry.Evidence);
    }

    private int PositionOf(Prediction prediction) => prediction.Commitment is not { } commitment
        ? -1
        : _case.PositionOf(commitment) is var position and >= 0
            ? position
            : throw new InvalidOperationException($"It speaks of commitment '{commitment}', which the case does not hold.");
}
