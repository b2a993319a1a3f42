using System.Collections.Immutable;
using Advocacy.Rules;
using Advocacy.Rules.Authoring;
using CriticalSupplies.Knowledge;

namespace CriticalSupplies.Rules;

/// <summary>Turns track records into evidence: smoothed log-odds of lateness, the network's against the base rate and every other against the network's.</summary>
/// <remarks>
/// A share of the log-odds only, because records overlap: a late line counts in its route's, vendor's and product's record alike. Speaks of lines that are
/// due within the horizon; earlier warnings were as often false and rarely of use.
/// </remarks>
internal sealed class TrackRecordPredictor(Probability baseRate, TimeSpan horizon) : IPredictor
{
    /// <summary>How many lines of the network's average a record is mixed with, so that three bad lines are not a bad vendor.</summary>
    private const int Smoothing = 8;

    private const int NetworkSmoothing = 20;

    private static readonly ImmutableDictionary<RecordOf, double> Shares = ImmutableDictionary.CreateRange<RecordOf, double>(
    [
        new(RecordOf.Route, 0.7),
        new(RecordOf.Vendor, 0.5),
        new(RecordOf.Product, 0.3),
    ]);

    public RuleId Id { get; } = new("supplies/track-record");

    public string Version => "1";

    public IEnumerable<Prediction> Predict(CustomerCase @case, Clock clock)
    {
        var records = @case.Facts.OfType<TrackRecord>().ToDictionary(static record => (record.Of, record.Name));
        var network = records.Values.FirstOrDefault(static record => record.Of == RecordOf.Network);
        var average = network is null ? baseRate.Value : Share(network, baseRate.Value, NetworkSmoothing);
        foreach (var line in @case.Facts.OfType<SupplyLine>())
        {
            if (line.Commitment is not { } id || @case.Find(id) is not Delivery delivery || !clock.IsNear(delivery, horizon))
            {
                continue;
            }

            if (network is not null)
            {
                yield return new Prediction(id, IssueKind.LateDelivery, Weight(average, baseRate.Value, 1),
                    $"{network.Late} of {network.Settled} lines of all programmes were late in the last half year");
            }

            foreach (var (of, name) in RecordsOf(line))
            {
                if (records.TryGetValue((of, name), out var record) && record.Settled > 0)
                {
                    yield return new Prediction(id, IssueKind.LateDelivery, Weight(Share(record, average, Smoothing), average, Shares[of]), Reason(record));
                }
            }
        }
    }

    private static IEnumerable<(RecordOf Of, string Name)> RecordsOf(SupplyLine line)
    {
        if (line.Route is { } route)
        {
            yield return (RecordOf.Route, route);
        }

        if (line.Vendor is { } vendor)
        {
            yield return (RecordOf.Vendor, vendor);
        }

        if (line.Product is { } product)
        {
            yield return (RecordOf.Product, product);
        }
    }

    private static FormattableString Reason(TrackRecord record) => record.Of switch
    {
        RecordOf.Route => $"{record.Late} of {record.Settled} lines of the programme by {record.Name} were late in the last 60 days",
        RecordOf.Vendor => $"{record.Late} of {record.Settled} lines of {record.Name} were late in the last half year",
        _ => $"{record.Late} of {record.Settled} lines of {record.Name} were late in the last half year, whoever made them",
    };

    private static double Share(TrackRecord record, double average, int smoothing) =>
        (record.Late + (smoothing * average)) / (record.Settled + smoothing);

    private static LogOdds Weight(double share, double against, double part) =>
        new(part * (new Probability(share).ToLogOdds() - new Probability(against).ToLogOdds()));
}
