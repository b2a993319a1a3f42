using System.Collections.Immutable;

namespace Advocacy.Rules.Sqlite.Tests;

/// <summary>What a monitor relies on, of any store: derive from it, and say how the store is opened.</summary>
public abstract class MonitorStoreContract : IDisposable
{
    private static readonly CustomerId _ada = new("C-1");
    private static readonly CustomerId _ben = new("C-2");

    private readonly TemporaryFolder _folder = new();

    /// <summary>Opens the store kept under a name, in a folder that outlives it.</summary>
    internal abstract Task<IMonitorStore> OpenAsync(string path);

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task New_KeepsNothing() => Assert.Equal(["last change 0"], await KeptAfterAsync());

    [Fact]
    public async Task Write_OfACaseAgain_ReplacesIt() => Assert.Equal(
        ["case of C-1: {\"at\":2}", "case of C-2: {}", "last change 0"],
        await KeptAfterAsync(
            new MonitorWrite { Cases = [new(_ada, "{\"at\":1}"), new(_ben, "{}")] },
            new MonitorWrite { Cases = [new(_ada, "{\"at\":2}")] }));

    [Fact]
    public async Task Write_OfARemoval_ForgetsTheCase() => Assert.Equal(
        ["case of C-2: {}", "last change 0"],
        await KeptAfterAsync(
            new MonitorWrite { Cases = [new(_ada, "{}"), new(_ben, "{}")] },
            new MonitorWrite { Removed = [_ada] }));

    [Fact]
    public async Task Write_OfARemovalOfNobody_ChangesNothing() => Assert.Equal(["last change 0"], await KeptAfterAsync(new MonitorWrite { Removed = [_ada] }));

    [Fact]
    public async Task Write_OfAnAcknowledgement_ForgetsAllChangesUpToIt() => Assert.Equal(
        ["change 9: {}", "last change 9"],
        await KeptAfterAsync(
            new MonitorWrite { Changes = [new(1, "{}"), new(2, "{}"), new(9, "{}")] },
            new MonitorWrite { AcknowledgedThrough = 2 }));

    [Fact]
    public async Task Write_OfAChangeAndItsAcknowledgement_KeepsItsIdAlone() => Assert.Equal(
        ["last change 3"],
        await KeptAfterAsync(new MonitorWrite { Changes = [new(3, "{}")], AcknowledgedThrough = 3 }));

    [Fact]
    public async Task LastChangeId_WhenAllAreAcknowledged_IsStillTheHighestEver() => Assert.Equal(
        ["last change 7"],
        await KeptAfterAsync(
            new MonitorWrite { Changes = [new(1, "{}"), new(7, "{}")] },
            new MonitorWrite { AcknowledgedThrough = 7 }));

    [Fact]
    public async Task Write_Cancelled_WritesNothing()
    {
        var store = await OpenAsync(_folder.PathOf("store"));
        await store.WriteAsync(new MonitorWrite { Cases = [new(_ada, "{}")] });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await store.WriteAsync(new MonitorWrite { Cases = [new(_ben, "{}")], Changes = [new(1, "{}")] }, new CancellationToken(canceled: true)));

        Assert.Equal(["case of C-1: {}", "last change 0"], await Kept.ByAsync(store));
        await CloseAsync(store);
    }

    [Fact]
    public void AnyWrites_OpenedAgainAnyTimes_KeepWhatMemoryKeeps() => Invariant.Holds(
        RandomWrites.Draw,
        RandomWrites.Simpler,
        async steps =>
        {
            using var folder = new TemporaryFolder();
            var (model, store) = (new InMemoryStore(), await OpenAsync(folder.PathOf("store")));
            foreach (var step in steps)
            {
                if (step is null)
                {
                    await CloseAsync(store);
                    store = await OpenAsync(folder.PathOf("store"));
                }
                else
                {
                    await model.WriteAsync(step);
                    await store.WriteAsync(step);
                }

                Assert.Equal(await Kept.ByAsync(model), await Kept.ByAsync(store));
            }

            await CloseAsync(store);
            return steps.Contains(null) && (await Kept.ByAsync(model)).Count > 3;
        },
        leastPercent: 50);

    /// <summary>What is kept after some writes, once the store was closed and opened again.</summary>
    private async Task<IReadOnlyList<string>> KeptAfterAsync(params ImmutableArray<MonitorWrite> writes)
    {
        var store = await OpenAsync(_folder.PathOf("store"));
        foreach (var write in writes)
        {
            await store.WriteAsync(write);
        }

        await CloseAsync(store);
        store = await OpenAsync(_folder.PathOf("store"));
        var kept = await Kept.ByAsync(store);
        await CloseAsync(store);
        return kept;
    }

    private static async Task CloseAsync(IMonitorStore store)
    {
        if (store is IAsyncDisposable open)
        {
            await open.DisposeAsync();
        }
    }
}
