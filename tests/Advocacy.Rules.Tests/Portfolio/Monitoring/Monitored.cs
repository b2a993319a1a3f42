using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Portfolio.Monitoring;

/// <summary>What tests of a monitor tell it and read of it.</summary>
internal static class Monitored
{
    internal static readonly CustomerId Id = new("c-1");
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    internal static Errand Late(string id) => new(new(id), SmallCase.Made, SmallCase.Made.AddHours(1));

    internal static CaseEvent Snapshot(params Errand[] errands) => CaseEvent.Snapshot(SmallCase.Made, new CustomerCase(new Customer(Id), errands));

    internal static CaseEvent Snapshot(int customer, params Errand[] errands) =>
        CaseEvent.Snapshot(SmallCase.Made, new CustomerCase(new Customer(new($"c-{customer}")), errands));

    internal static async Task<List<AssessmentChange>> Take(CaseMonitor monitor, int count)
    {
        using var patience = new CancellationTokenSource(Patience);
        var taken = new List<AssessmentChange>();
        await foreach (var change in monitor.ChangesAsync(patience.Token))
        {
            taken.Add(change);
            if (taken.Count == count)
            {
                break;
            }
        }

        return taken;
    }
}
