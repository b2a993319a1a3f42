using System.Diagnostics.Metrics;

namespace Advocacy.Rules.Tests.Hosting;

/// <summary>The measurements of the meters of one factory, so that other tests' measurements stay out.</summary>
internal sealed class RecordedMeasurements : IMeterFactory
{
    private readonly MeterListener _listener = new();
    private readonly List<Meter> _meters = [];
    private readonly List<Measurement> _all = [];

    internal RecordedMeasurements()
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Scope == this)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => _all.Add(new(instrument, value, Write(tags))));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => _all.Add(new(instrument, value, Write(tags))));
        _listener.Start();
    }

    internal IReadOnlyList<Measurement> All => _all;

    public Meter Create(MeterOptions options)
    {
        options.Scope = this;
        _meters.Add(new Meter(options));
        return _meters[^1];
    }

    public void Dispose()
    {
        _listener.Dispose();
        _meters.ForEach(meter => meter.Dispose());
    }

    internal IEnumerable<string> Of(string instrument) => _all
        .Where(measurement => measurement.Instrument.Name == instrument)
        .Select(measurement => FormattableString.Invariant($"{measurement.Value} {measurement.Tags}"));

    private static string Write(ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal));

    internal sealed record Measurement(Instrument Instrument, double Value, string Tags);
}
