namespace Advocacy.Rules;

/// <summary>A few cases that one worker takes from the source at a time and hands out together.</summary>
/// <typeparam name="TItem">What the source gives.</typeparam>
/// <param name="first">The position of its first case in the source.</param>
/// <param name="most">How many cases it holds at most.</param>
internal sealed class OutcomeBatch<TItem>(long first, int most)
{
    private readonly TItem[] _items = new TItem[most];
    private readonly TaskCompletionSource _assessed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private CaseOutcome[] _outcomes = [];

    internal int Count { get; private set; }

    internal bool IsFull => Count == most;

    /// <summary>The outcomes, once every case is assessed.</summary>
    internal async ValueTask<CaseOutcome[]> OutcomesAsync()
    {
        await _assessed.Task.ConfigureAwait(false);
        return _outcomes;
    }

    internal void Add(TItem item) => _items[Count++] = item;

    internal void Assess(Func<long, TItem, CaseOutcome> assess, CancellationToken abandoned)
    {
        var outcomes = new CaseOutcome[Count];
        for (var i = 0; i < Count && !abandoned.IsCancellationRequested; i++)
        {
            outcomes[i] = assess(first + i, _items[i]);
        }

        _outcomes = outcomes;
        _assessed.SetResult();
    }
}
