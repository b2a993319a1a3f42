namespace Advocacy.Rules;

/// <summary>An event that waits to be taken in, or, without one, somebody who waits until all that is due is done.</summary>
internal sealed class MonitorRequest(CaseEvent? told)
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal CaseEvent? Told => told;

    internal Task Done => _done.Task;

    internal void Answer(Exception? refusal)
    {
        if (refusal is null)
        {
            _done.TrySetResult();
        }
        else
        {
            _done.TrySetException(refusal);
        }
    }
}
