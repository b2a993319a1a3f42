using System.Runtime.CompilerServices;

namespace Advocacy.Rules.Tests.Portfolio.Batch;

/// <summary>A source of numbered cases that keeps count of what is taken, and gives some at once and others after a while.</summary>
internal sealed class WatchedSource(int count, int seed = 0) : IAsyncEnumerable<CustomerCase>
{
    private int _taken;
    private int _reading;
    private int _disposed;

    /// <summary>How many cases it has given.</summary>
    internal int Taken => Volatile.Read(ref _taken);

    internal bool IsDisposed => Volatile.Read(ref _disposed) == 1;

    /// <summary>How many cases at most were taken and had not been handed out yet.</summary>
    internal int FurthestAhead { get; private set; }

    /// <summary>How many outcomes its test has had; read while the source is.</summary>
    internal Func<int> HandedOut { get; init; } = static () => 0;

    /// <summary>What it does before it gives a case.</summary>
    internal Func<int, CancellationToken, ValueTask> Before { get; init; } = static (_, _) => default;

    internal static CustomerCase Case(int number) => new(new Customer(new($"c-{number:000000}")), [SmallCase.Errand with { Alpha = number % 3 == 0 }]);

    public IAsyncEnumerator<CustomerCase> GetAsyncEnumerator(CancellationToken cancellationToken = default) => CasesAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);

    private async IAsyncEnumerable<CustomerCase> CasesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var random = new Random(seed);
        try
        {
            for (var number = 0; number < count; number++)
            {
                Assert.Equal(1, Interlocked.Increment(ref _reading));
                if (seed != 0 && random.Next(4) == 0)
                {
                    await Task.Yield();
                }

                await Before(number, cancellation);
                Interlocked.Decrement(ref _reading);
                FurthestAhead = Math.Max(FurthestAhead, Interlocked.Increment(ref _taken) - HandedOut());
                yield return Case(number);
            }
        }
        finally
        {
            Interlocked.Increment(ref _disposed);
        }
    }
}
