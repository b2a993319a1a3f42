using System.Collections.Concurrent;
using System.Diagnostics;

namespace Advocacy.Rules.Tests.Hosting;

/// <summary>The library's activities under one root, so that other tests' activities stay out.</summary>
internal sealed class RecordedActivities : IDisposable
{
    private readonly Activity _root = new Activity("test").Start();
    private readonly ActivityListener _listener;
    private readonly ConcurrentQueue<Activity> _stopped = new();

    internal RecordedActivities()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Advocacy.Rules",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == _root.TraceId)
                {
                    _stopped.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    internal IReadOnlyCollection<Activity> Stopped => _stopped;

    public void Dispose()
    {
        _listener.Dispose();
        _root.Dispose();
    }
}
