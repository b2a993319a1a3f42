namespace Advocacy.Rules.Tests.Portfolio.Batch;

/// <summary>How a batch ends that does not come to its end: nothing is lost, nothing is doubled and nothing stays behind. And how far it reads ahead.</summary>
public sealed class EvaluateAllEndTests
{
    private const int Many = 100_000;
    private static readonly DateTimeOffset AsOf = SmallCase.OnDay(1);

    /// <summary>Seeds make the source pause at other places, and say after how many outcomes or cases the end comes; every other batch is ordered.</summary>
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Cancelled_ByTheReader_HandsOutAllThatWasTaken(int seed)
    {
        var random = new Random(seed);
        var (at, takenThen) = (random.Next(400), -1);
        var (told, evaluator, source) = (new EvaluateAllTests.Told(), new WatchedEvaluator(), new WatchedSource(Many, seed));
        using var cancel = new CancellationTokenSource();
        var positions = new List<long>();

        var thrown = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var outcome in evaluator.EvaluateAllAsync(source, AsOf, Options(random, told), cancel.Token))
            {
                positions.Add(outcome.Position);
                if (positions.Count == at + 1)
                {
                    await cancel.CancelAsync();
                    takenThen = source.Taken;
                }
            }
        });

        Assert.Equal(cancel.Token, thrown.CancellationToken);
        RequireAll(seed, positions, source, evaluator);
        Assert.InRange(source.Taken, at + 1, takenThen + 1);
        Assert.Equal(positions.Count, told.Reports.Last().Evaluated);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Cancelled_WhileTheSourceIsAsked_HandsOutWhatItStillGives(int seed)
    {
        var random = new Random(seed);
        var (at, evaluator) = (random.Next(400), new WatchedEvaluator());
        using var cancel = new CancellationTokenSource();
        var source = new WatchedSource(Many, seed)
        {
            Before = async (number, _) =>
            {
                if (number == at)
                {
                    await Task.Yield();
                    await cancel.CancelAsync();
                    await Task.Yield();
                }
            },
        };
        var positions = new List<long>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReadAsync(evaluator, source, Options(random), positions, cancel.Token));

        RequireAll(seed, positions, source, evaluator);
        Assert.Equal(at + 1, source.Taken);
    }

    [Fact(Timeout = 60_000)]
    public async Task Cancelled_WhileTheSourceWaits_EndsTheWait()
    {
        var evaluator = new WatchedEvaluator();
        using var cancel = new CancellationTokenSource();
        var source = new WatchedSource(Many) { Before = async (number, cancellation) => await Task.Delay(number < 20 ? TimeSpan.Zero : Timeout.InfiniteTimeSpan, cancellation) };
        var positions = new List<long>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var outcome in evaluator.EvaluateAllAsync(source, AsOf, cancellation: cancel.Token))
            {
                positions.Add(outcome.Position);
                if (positions.Count == 20)
                {
                    await cancel.CancelAsync();
                }
            }
        });

        RequireAll(0, positions, source, evaluator);
        Assert.Equal(20, positions.Count);
    }

    [Fact]
    public async Task Cancelled_BeforeItBegins_TakesNothing()
    {
        var (evaluator, source) = (new WatchedEvaluator(), new WatchedSource(Many));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReadAsync(evaluator, source, new(), [], new CancellationToken(canceled: true)));

        Assert.Equal(0, source.Taken);
    }

    [Fact]
    public async Task Cancelled_OnceTheSourceHasEnded_IsNoLoss()
    {
        using var cancel = new CancellationTokenSource();
        var positions = new List<long>();

        await foreach (var outcome in new WatchedEvaluator().EvaluateAllAsync(new WatchedSource(3), AsOf, new() { DegreeOfParallelism = 1 }, cancel.Token))
        {
            positions.Add(outcome.Position);
            await cancel.CancelAsync();
        }

        Assert.Equal([0, 1, 2], positions);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task SourceThatThrows_LosesNothingThatItGave(int seed)
    {
        var random = new Random(seed);
        var (at, told, evaluator) = (random.Next(400), new EvaluateAllTests.Told(), new WatchedEvaluator());
        var source = new WatchedSource(Many, seed) { Before = (number, _) => number == at ? throw new InvalidDataException("torn") : default };
        var positions = new List<long>();

        var thrown = await Assert.ThrowsAsync<InvalidDataException>(() => ReadAsync(evaluator, source, Options(random, told), positions));

        Assert.Equal("torn", thrown.Message);
        RequireAll(seed, positions, source, evaluator);
        Assert.Equal(at, positions.Count);
        Assert.Equal(at, told.Reports.Last().Evaluated);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task ReaderThatStops_LeavesNothingBehind(int seed)
    {
        var random = new Random(seed);
        var (at, evaluator, source) = (random.Next(400), new WatchedEvaluator(), new WatchedSource(Many, seed));
        var read = 0;

        await foreach (var _ in evaluator.EvaluateAllAsync(source, AsOf, Options(random)))
        {
            if (read++ == at)
            {
                break;
            }
        }

        Assert.True(source.IsDisposed);
        Assert.Equal(0, evaluator.Running);
        Assert.InRange(source.Taken, at + 1, at + 1 + 512);
    }

    /// <summary>Each case comes only once the outcome of the one before has been handed out: whoever waits for a batch to fill waits for ever.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public async Task SlowSource_IsNotWaitedFor(int parallelism)
    {
        using var handedOut = new SemaphoreSlim(1);
        var source = new WatchedSource(60) { Before = async (_, _) => Assert.True(await handedOut.WaitAsync(TimeSpan.FromSeconds(30))) };
        var count = 0;

        await foreach (var _ in new WatchedEvaluator().EvaluateAllAsync(source, AsOf, new() { DegreeOfParallelism = parallelism }))
        {
            count++;
            handedOut.Release();
        }

        Assert.Equal(60, count);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 4)]
    [InlineData(3, 2)]
    [InlineData(50, 2)]
    [InlineData(512, 2)]
    public async Task ReaderThatPauses_IsReadAheadOfByNoMoreThanAllowed(int mostUnderWay, int parallelism)
    {
        var (handedOut, seen) = (0, -1);
        var source = new WatchedSource(3_000) { HandedOut = () => Volatile.Read(ref handedOut) };
        var options = new EvaluateAllOptions { MostUnderWay = mostUnderWay, DegreeOfParallelism = parallelism };

        await foreach (var _ in new WatchedEvaluator().EvaluateAllAsync(source, AsOf, options))
        {
            Interlocked.Increment(ref handedOut);
            for (; handedOut % 1_000 == 1 && source.Taken != seen; await Task.Delay(30))
            {
                seen = source.Taken;
            }
        }

        Assert.InRange(source.FurthestAhead, Math.Max(1, mostUnderWay / 2), mostUnderWay);
    }

    private static EvaluateAllOptions Options(Random random, IProgress<EvaluateAllProgress>? told = null) =>
        new() { IsOrdered = random.Next(2) == 0, DegreeOfParallelism = random.Next(1, 5), MostUnderWay = random.Next(1, 513), Progress = told };

    private static async Task ReadAsync(
        WatchedEvaluator evaluator, WatchedSource source, EvaluateAllOptions options, List<long> positions, CancellationToken cancellation = default)
    {
        await foreach (var outcome in evaluator.EvaluateAllAsync(source, AsOf, options, cancellation))
        {
            Assert.Equal(WatchedSource.Case((int)outcome.Position).Customer.Id, outcome.Assessment!.Case.Customer.Id);
            positions.Add(outcome.Position);
        }
    }

    private static void RequireAll(int seed, List<long> positions, WatchedSource source, WatchedEvaluator evaluator)
    {
        Assert.True(positions.Order().SequenceEqual(Enumerable.Range(0, source.Taken).Select(number => (long)number)), $"seed {seed}: {positions.Count} of {source.Taken}");
        Assert.Equal(source.Taken, evaluator.Evaluated);
        Assert.Equal(0, evaluator.Running);
        Assert.True(source.IsDisposed || source.Taken == 0);
    }
}
